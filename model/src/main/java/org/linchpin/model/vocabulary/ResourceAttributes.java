package org.linchpin.model.vocabulary;

import static org.linchpin.model.Attribute.choice;
import static org.linchpin.model.Attribute.group;
import static org.linchpin.model.Attribute.links;
import static org.linchpin.model.Attribute.quantity;
import static org.linchpin.model.ValueType.LinksType.all;

import java.util.List;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.Fields;
import org.linchpin.model.Links;
import org.linchpin.model.quantity.Estimate;

/// What may be known about a key resource.
public final class ResourceAttributes {
  public static final Attribute<String> TYPE =
      choice(
          "type",
          "What sort of asset it is.",
          "physical",
          "intellectual",
          "human",
          "financial",
          "data");
  public static final Attribute<Estimate> QUANTITY =
      quantity("quantity", Expected.COUNT, "How much of it there is.");
  public static final Attribute<Estimate> COST =
      quantity("cost", Expected.MONEY_PER_PERIOD, "What it costs.");
  public static final Attribute<Estimate> CAPACITY =
      quantity("capacity", Expected.CAPACITY, "What it can do in practice.");
  public static final Attribute<Estimate> THEORETICAL_CAPACITY =
      quantity("theoretical-capacity", Expected.CAPACITY, "What it could do without any losses.");
  public static final Attribute<String> OWNERSHIP =
      choice("ownership", "Whose it is.", "owned", "leased", "partner");
  public static final Attribute<Estimate> CONDITION =
      quantity("condition", Expected.SHARE, "Its state, from 0 % (useless) to 100 % (as new).");
  public static final Attribute<Estimate> AVAILABILITY =
      quantity("availability", Expected.SHARE, "The share of the time it works.");
  public static final Attribute<Estimate> WEIBULL_SHAPE =
      quantity("weibull-shape", Expected.RATIO, "Shape (beta) of its life distribution.");
  public static final Attribute<Estimate> WEIBULL_SCALE =
      quantity("weibull-scale", Expected.DURATION, "Scale (eta) of its life distribution.");
  public static final Attribute<Estimate> LEAD_TIME =
      quantity("replacement-lead-time", Expected.DURATION, "How long it takes to replace it.");
  public static final Attribute<Fields> VRIO =
      group(
          "vrio",
          "The four questions of the VRIO ladder (Barney 1991).",
          ActivityAttributes.VALUABLE,
          ActivityAttributes.RARE,
          ActivityAttributes.INIMITABLE,
          ActivityAttributes.ORGANISED,
          ActivityAttributes.EVIDENCE);
  public static final Attribute<Links> NEEDS =
      links(
          "needs",
          all(ElementKind.RESOURCE, ElementKind.PARTNER, ElementKind.PERSON)
              .qualifiedBy(
                  LinkAttributes.SHARE,
                  LinkAttributes.SURGE,
                  LinkAttributes.COVERS,
                  LinkAttributes.STOCK)
              .shortFor(LinkAttributes.STOCK, LinkAttributes.SHARE),
          "What it cannot work without.");
  public static final Attribute<Links> KEPT_BY =
      links(
          "kept-by",
          all(ElementKind.ACTIVITY)
              .qualifiedBy(LinkAttributes.HALF_LIFE, LinkAttributes.RECOVERY)
              .shortFor(LinkAttributes.HALF_LIFE),
          "The activities that keep it in working order.");
  public static final Attribute<Links> BACKED_UP_BY =
      links(
          "backed-up-by",
          LinkShapes.backups(ElementKind.RESOURCE, ElementKind.PARTNER),
          "What does the same, or would.");
  public static final Attribute<Links> MAINTAINED_UNDER =
      links(
          "maintained-under",
          all(ElementKind.MAINTENANCE),
          "The maintenance policies it falls under.");

  public static final List<Attribute<?>> ALL =
      List.of(
          TYPE,
          QUANTITY,
          COST,
          CAPACITY,
          THEORETICAL_CAPACITY,
          OWNERSHIP,
          CONDITION,
          AVAILABILITY,
          WEIBULL_SHAPE,
          WEIBULL_SCALE,
          LEAD_TIME,
          VRIO,
          NEEDS,
          KEPT_BY,
          BACKED_UP_BY,
          MAINTAINED_UNDER);

  private ResourceAttributes() {}
}
