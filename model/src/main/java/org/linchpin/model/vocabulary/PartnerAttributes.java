package org.linchpin.model.vocabulary;

import static org.linchpin.model.Attribute.choice;
import static org.linchpin.model.Attribute.groupOrPlain;
import static org.linchpin.model.Attribute.links;
import static org.linchpin.model.Attribute.quantity;
import static org.linchpin.model.Attribute.text;
import static org.linchpin.model.ValueType.LinksType.all;

import java.util.List;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.Fields;
import org.linchpin.model.Links;
import org.linchpin.model.quantity.Estimate;

/// What may be known about a key partner.
public final class PartnerAttributes {
  public static final Attribute<String> MOTIVE =
      choice(
          "motive",
          "Why you work together.",
          "economies-of-scale",
          "risk-reduction",
          "acquisition");
  public static final Attribute<Links> PROVIDES =
      links(
          "provides",
          all(ElementKind.ACTIVITY, ElementKind.RESOURCE, ElementKind.CHANNEL)
              .qualifiedBy(
                  LinkAttributes.CONTRACT,
                  LinkAttributes.GROUP,
                  LinkAttributes.SHARE,
                  LinkAttributes.SURGE,
                  LinkAttributes.COVERS,
                  LinkAttributes.STOCK)
              .shortFor(LinkAttributes.STOCK, LinkAttributes.SHARE, LinkAttributes.CONTRACT),
          "The activities, resources and channels it makes possible.");
  public static final Attribute<Estimate> TERM =
      quantity("term", Expected.DURATION, "How long the contract runs.");
  public static final Attribute<Estimate> NOTICE =
      quantity("notice", Expected.DURATION, "How long before the end it must be cancelled.");
  public static final Attribute<String> SERVICE_LEVEL = text("service-level", "What it promises.");
  public static final Attribute<String> EXIT_PLAN =
      text("exit-plan", "What happens when it leaves.");
  public static final Attribute<Fields> CONTRACT =
      groupOrPlain("contract", "The agreement.", SERVICE_LEVEL, TERM, NOTICE, EXIT_PLAN);
  public static final Attribute<Estimate> PRICE =
      quantity("price", Expected.MONEY_PER_ITEM, "What it charges.");
  public static final Attribute<Estimate> LEAD_TIME =
      quantity("lead-time", Expected.DURATION, "How long it takes to deliver.");
  public static final Attribute<Estimate> FAILURE_RATE =
      quantity("failures", Expected.COUNT_PER_PERIOD, "How often it fails.");
  public static final Attribute<Estimate> AVAILABILITY =
      quantity("availability", Expected.SHARE, "The share of the time it works.");
  public static final Attribute<String> SUBSTITUTABLE =
      choice("substitutable", "How easily it can be replaced.", "easily", "with-effort", "hardly");
  public static final Attribute<String> INTEGRATION =
      text("integration", "How closely your systems and work are tied together.");
  public static final Attribute<Links> BACKED_UP_BY =
      links(
          "backed-up-by", LinkShapes.backups(ElementKind.PARTNER), "Who does the same, or would.");

  public static final List<Attribute<?>> ALL =
      List.of(
          MOTIVE,
          PROVIDES,
          CONTRACT,
          PRICE,
          LEAD_TIME,
          FAILURE_RATE,
          AVAILABILITY,
          SUBSTITUTABLE,
          INTEGRATION,
          BACKED_UP_BY);

  private PartnerAttributes() {}
}
