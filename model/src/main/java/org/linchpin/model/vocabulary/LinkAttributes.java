package org.linchpin.model.vocabulary;

import static org.linchpin.model.Attribute.choice;
import static org.linchpin.model.Attribute.flag;
import static org.linchpin.model.Attribute.quantity;
import static org.linchpin.model.Attribute.text;

import org.linchpin.model.Attribute;
import org.linchpin.model.Expected;
import org.linchpin.model.quantity.Estimate;

/// What may be said about a link.
public final class LinkAttributes {
  public static final Attribute<Estimate> SHARE =
      quantity("share", Expected.SHARE, "The share it normally carries.");
  public static final Attribute<String> GROUP =
      text(
          "group",
          "Links into one element with the same group replace one another; `2 of ovens` needs two.");
  public static final Attribute<String> STRENGTH =
      choice(
          "strength",
          "Whether the target fails without it (necessary) or only gains from it (supports).",
          "necessary",
          "supports",
          "none");
  public static final Attribute<Estimate> SURGE =
      quantity(
          "surge",
          Expected.RATIO,
          "How many times its normal share it can carry when others fail.");
  public static final Attribute<Estimate> COVERS =
      quantity("covers", Expected.SHARE, "The share of the whole it can carry when others fail.");
  public static final Attribute<Estimate> SWITCH_DELAY =
      quantity("switch-delay", Expected.DURATION, "How long it takes until it stands in.");
  public static final Attribute<Estimate> PRICE =
      quantity("price", Expected.MONEY_PER_ITEM, "What it costs.");

  public static final Attribute<String> COUPLING =
      choice(
          "coupling",
          "How a stop is felt: when the stock is used up (flow), slowly (condition), or when a"
              + " permission lapses.",
          "flow",
          "condition",
          "permission");
  public static final Attribute<Estimate> STOCK =
      quantity("stock", Expected.DURATION, "How long the stock in between lasts.");
  public static final Attribute<Boolean> PERISHABLE =
      flag("perishable", "Whether the stock spoils.");
  public static final Attribute<Estimate> HALF_LIFE =
      quantity("half-life", Expected.DURATION, "After this time half of the effect is gone.");
  public static final Attribute<Estimate> RECOVERY =
      quantity("recovery", Expected.DURATION, "After this time half of the loss is made up again.");
  public static final Attribute<Estimate> GRACE =
      quantity(
          "grace", Expected.DURATION, "How long it is tolerated before everything is blocked.");

  public static final Attribute<Estimate> AMOUNT =
      quantity("quantity", Expected.QUANTITY, "How much one execution takes.");
  public static final Attribute<Boolean> EXCLUSIVE =
      flag("exclusive", "Whether nobody else can use it meanwhile.");
  public static final Attribute<Estimate> LEVEL =
      quantity("level", Expected.RATIO, "Skill level, 0 to 5.");
  public static final Attribute<Estimate> HOURS =
      quantity("hours", Expected.CAPACITY, "Hours per period.");
  public static final Attribute<String> FIT = text("fit", "Which needs it meets, and how well.");
  public static final Attribute<String> CONTRACT =
      text("contract", "The agreement: term, notice, service level.");

  private LinkAttributes() {}
}
