package org.linchpin.model.vocabulary;

import static org.linchpin.model.Attribute.choice;
import static org.linchpin.model.Attribute.flag;
import static org.linchpin.model.Attribute.groupOrPlain;
import static org.linchpin.model.Attribute.links;
import static org.linchpin.model.Attribute.quantity;
import static org.linchpin.model.Attribute.text;
import static org.linchpin.model.Attribute.texts;
import static org.linchpin.model.ValueType.LinksType.all;

import java.util.List;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.Fields;
import org.linchpin.model.Links;
import org.linchpin.model.Texts;
import org.linchpin.model.quantity.Estimate;

/// What may be known about segments, relationships and channels.
public final class CustomerAttributes {
  public static final Attribute<Estimate> SIZE =
      quantity("size", Expected.COUNT, "How many of them there are.");
  public static final Attribute<Estimate> GROWTH =
      quantity("growth", Expected.SHARE_PER_PERIOD, "How fast their number grows.");
  public static final Attribute<Texts> NEEDS_TEXT = texts("wants", "What they need.");
  public static final Attribute<Texts> JOBS = texts("jobs", "What they want to get done.");
  public static final Attribute<Texts> PAINS = texts("pains", "What makes it hard.");
  public static final Attribute<Texts> GAINS = texts("gains", "What they hope for.");
  public static final Attribute<Estimate> PRICE =
      quantity("price", Expected.MONEY_PER_ITEM, "What they would pay.");
  public static final Attribute<String> PROOF =
      choice(
          "proof",
          "What shows it: nothing, an opinion, what they say, do or pay.",
          "none",
          "opinion",
          "say",
          "do",
          "pay");
  public static final Attribute<Fields> WILLINGNESS =
      groupOrPlain(
          "willingness-to-pay",
          "What they would pay, and what shows it.",
          PRICE,
          PROOF,
          ActivityAttributes.EVIDENCE);
  public static final Attribute<Estimate> REVENUE_SHARE =
      quantity("revenue-share", Expected.SHARE, "Their share of revenue.");
  public static final Attribute<String> SIDE =
      text("side", "The side of a platform they stand on.");
  public static final Attribute<Boolean> FREE =
      flag("free", "Whether they are served without paying.");
  public static final Attribute<Boolean> PROVEN =
      flag("proven", "Whether they exist and buy, or are only hoped for.");
  public static final Attribute<Links> KEPT_BY =
      links("kept-by", all(ElementKind.RELATIONSHIP), "The relationships that keep them.");
  public static final Attribute<String> GOAL =
      choice("goal", "What it is for.", "acquisition", "retention", "add-on");
  public static final Attribute<String> RELATION_TYPE =
      text("type", "How it works: personal, self-service, community.");
  public static final Attribute<Estimate> CHURN =
      quantity("churn", Expected.SHARE_PER_PERIOD, "The share of customers that leaves.");
  public static final Attribute<String> SERVICE_LEVEL = text("service-level", "What is promised.");
  public static final Attribute<Links> WITH =
      links("with", all(ElementKind.SEGMENT), "The segments it is kept up with.");
  public static final Attribute<Links> NEEDS =
      links(
          "needs",
          LinkShapes.needs(ElementKind.ACTIVITY, ElementKind.RESOURCE, ElementKind.PARTNER),
          "What it cannot do without.");
  public static final Attribute<Texts> PHASES =
      texts(
          "phases",
          "The phases it serves: awareness, evaluation, purchase, delivery, after-sales.");
  public static final Attribute<String> OWNERSHIP =
      choice("ownership", "Whose channel it is.", "own", "partner");
  public static final Attribute<Estimate> CAPACITY =
      quantity("capacity", Expected.COUNT_PER_PERIOD, "What it can carry.");
  public static final Attribute<Estimate> CONVERSION =
      quantity("conversion", Expected.SHARE, "The share of contacts that buys.");
  public static final Attribute<Estimate> COST =
      quantity("cost", Expected.MONEY_PER_PERIOD, "What it costs.");
  public static final Attribute<Links> REACHES =
      links("reaches", all(ElementKind.SEGMENT), "The segments it reaches.");

  public static final List<Attribute<?>> SEGMENT =
      List.of(
          SIZE,
          GROWTH,
          NEEDS_TEXT,
          JOBS,
          PAINS,
          GAINS,
          WILLINGNESS,
          REVENUE_SHARE,
          SIDE,
          FREE,
          PROVEN,
          KEPT_BY);

  public static final List<Attribute<?>> RELATIONSHIP =
      List.of(GOAL, RELATION_TYPE, CHURN, SERVICE_LEVEL, WITH, NEEDS);

  public static final List<Attribute<?>> CHANNEL =
      List.of(PHASES, OWNERSHIP, CAPACITY, CONVERSION, COST, REACHES, NEEDS);

  private CustomerAttributes() {}
}
