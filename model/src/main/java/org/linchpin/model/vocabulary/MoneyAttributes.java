package org.linchpin.model.vocabulary;

import static org.linchpin.model.Attribute.choice;
import static org.linchpin.model.Attribute.flag;
import static org.linchpin.model.Attribute.links;
import static org.linchpin.model.Attribute.quantity;
import static org.linchpin.model.Attribute.text;
import static org.linchpin.model.ValueType.LinksType.all;

import java.util.List;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.Links;
import org.linchpin.model.quantity.Estimate;

/// What may be known about revenue streams and costs.
public final class MoneyAttributes {
  public static final Attribute<String> KIND =
      choice(
          "kind",
          "How money is made.",
          "sale",
          "subscription",
          "usage",
          "licence",
          "lending",
          "commission",
          "advertising");
  public static final Attribute<Estimate> AMOUNT =
      quantity("amount", Expected.MONEY_PER_PERIOD, "Revenue per period.");
  public static final Attribute<Estimate> SHARE =
      quantity("share", Expected.SHARE, "Its share of all revenue.");
  public static final Attribute<Estimate> PRICE =
      quantity("price", Expected.MONEY_PER_ITEM, "What one costs.");
  public static final Attribute<Estimate> VOLUME =
      quantity("volume", Expected.COUNT_PER_PERIOD, "How many are sold.");
  public static final Attribute<Estimate> VARIABLE_COST =
      quantity("variable-cost", Expected.SHARE, "The share of revenue that is spent on each sale.");
  public static final Attribute<Estimate> PAID_AFTER =
      quantity("paid-after", Expected.DURATION, "How long customers take to pay (DSO).");
  public static final Attribute<Estimate> REFUND =
      quantity("refund", Expected.SHARE, "The share refunded when nothing is delivered.");
  public static final Attribute<Estimate> CONCENTRATION =
      quantity("largest-customer", Expected.SHARE, "The share of the largest customer.");
  public static final Attribute<Estimate> HORIZON =
      quantity("horizon", Expected.DURATION, "How long it is expected to last.");
  public static final Attribute<Estimate> CHURN =
      quantity("churn", Expected.SHARE_PER_PERIOD, "The share of customers that leaves.");
  public static final Attribute<Estimate> OUTAGE_CHURN =
      quantity(
          "outage-churn",
          Expected.SHARE_PER_PERIOD,
          "The share of customers that leaves, beyond the usual, while nothing is delivered.");
  public static final Attribute<Estimate> BACKLOG =
      quantity(
          "backlog",
          Expected.SHARE,
          "The share of customers who wait for what cannot be delivered at once; the others buy elsewhere.");
  public static final Attribute<Estimate> VARIES =
      quantity(
          "varies",
          Expected.SHARE,
          "How far demand varies from day to day (standard deviation as a share of the mean).");
  public static final Attribute<Boolean> RECURRING =
      flag("recurring", "Whether it is paid again without a new sale; a subscription is.");
  public static final Attribute<Links> FROM =
      links("from", all(ElementKind.SEGMENT), "The segments that pay.");
  public static final Attribute<Links> FOR =
      links("for", all(ElementKind.PROPOSITION), "The value propositions they pay for.");
  public static final Attribute<Links> THROUGH =
      links("through", LinkShapes.channels(), "The channels they pay through.");
  public static final Attribute<Links> KEPT_BY =
      links(
          "kept-by", all(ElementKind.RELATIONSHIP), "The relationships it would not last without.");
  public static final Attribute<Links> NEEDS =
      links(
          "needs",
          LinkShapes.needs(ElementKind.ACTIVITY, ElementKind.RESOURCE, ElementKind.PARTNER),
          "What it cannot be earned without.");
  public static final Attribute<String> BEHAVIOUR =
      choice(
          "behaviour",
          "How the cost moves with output.",
          "fixed",
          "step-fixed",
          "variable",
          "one-off");
  public static final Attribute<Estimate> STEP_SIZE =
      quantity("step-size", Expected.COUNT, "The output after which another step is due.");
  public static final Attribute<String> DRIVER = text("driver", "What a variable cost moves with.");
  public static final Attribute<Estimate> AVOIDABLE =
      quantity("avoidable", Expected.SHARE, "The share that ends when what it pays for stops.");
  public static final Attribute<Estimate> NOTICE =
      quantity("notice", Expected.DURATION, "How long it goes on after that.");
  public static final Attribute<Estimate> PAID_DELAY =
      quantity("paid-after", Expected.DURATION, "How long you take to pay (DPO).");
  public static final Attribute<Estimate> COST_AMOUNT =
      quantity("amount", Expected.MONEY_PER_PERIOD, "What it costs.");
  public static final Attribute<Links> PAYS_FOR =
      links(
          "pays-for",
          all(ElementKind.ACTIVITY, ElementKind.RESOURCE, ElementKind.PARTNER, ElementKind.CHANNEL)
              .qualifiedBy(LinkAttributes.SHARE)
              .shortFor(LinkAttributes.SHARE),
          "What it pays for, with shares that sum to at most 100 %.");

  public static final List<Attribute<?>> STREAM =
      List.of(
          KIND,
          AMOUNT,
          SHARE,
          PRICE,
          VOLUME,
          VARIABLE_COST,
          PAID_AFTER,
          REFUND,
          CONCENTRATION,
          HORIZON,
          CHURN,
          OUTAGE_CHURN,
          BACKLOG,
          VARIES,
          RECURRING,
          FROM,
          FOR,
          THROUGH,
          KEPT_BY,
          NEEDS);

  public static final List<Attribute<?>> COST =
      List.of(COST_AMOUNT, BEHAVIOUR, STEP_SIZE, DRIVER, AVOIDABLE, NOTICE, PAID_DELAY, PAYS_FOR);

  private MoneyAttributes() {}
}
