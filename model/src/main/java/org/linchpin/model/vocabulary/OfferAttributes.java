package org.linchpin.model.vocabulary;

import static org.linchpin.model.Attribute.choice;
import static org.linchpin.model.Attribute.links;
import static org.linchpin.model.Attribute.quantity;
import static org.linchpin.model.Attribute.text;
import static org.linchpin.model.Attribute.texts;
import static org.linchpin.model.ValueType.LinksType.all;

import java.util.List;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.Links;
import org.linchpin.model.Texts;
import org.linchpin.model.quantity.Estimate;

/// What may be known about value propositions and the offerings that realise them.
public final class OfferAttributes {
  public static final Attribute<String> STATEMENT =
      text("statement", "The promise in one sentence.");
  public static final Attribute<Texts> NEEDS_SERVED =
      texts("serves", "The needs, jobs, pains and gains it answers.");
  public static final Attribute<Texts> PAIN_RELIEVERS =
      texts("relieves", "How it takes away pains.");
  public static final Attribute<Texts> GAIN_CREATORS = texts("creates", "How it creates gains.");
  public static final Attribute<String> VALUE_LEVEL =
      choice(
          "value-level",
          "How it compares with what there is.",
          "me-too",
          "innovative-imitation",
          "excellence",
          "innovation");
  public static final Attribute<String> PRICE_LEVEL =
      choice("price-level", "How its price compares.", "free", "economy", "market", "high-end");
  public static final Attribute<Estimate> BENEFIT_RATIO =
      quantity("benefit-ratio", Expected.RATIO, "How many times better than the best alternative.");
  public static final Attribute<String> LIFE_CYCLE =
      choice(
          "life-cycle",
          "Where in its life it stands.",
          "creation",
          "purchase",
          "use",
          "renewal",
          "transfer");
  public static final Attribute<Links> FOR =
      links(
          "for",
          all(ElementKind.SEGMENT).qualifiedBy(LinkAttributes.FIT).shortFor(LinkAttributes.FIT),
          "The customer segments it is for.");
  public static final Attribute<Links> THROUGH =
      links("through", LinkShapes.channels(), "The channels it reaches them through.");
  public static final Attribute<Links> NEEDS =
      links(
          "needs",
          LinkShapes.needs(ElementKind.ACTIVITY, ElementKind.RESOURCE, ElementKind.PARTNER),
          "What it cannot be delivered without.");
  public static final Attribute<Links> REALISES =
      links("realises", all(ElementKind.PROPOSITION), "The value propositions it realises.");
  public static final Attribute<Links> CONSUMES =
      links(
          "consumes",
          all(ElementKind.ACTIVITY)
              .qualifiedBy(LinkAttributes.AMOUNT)
              .shortFor(LinkAttributes.AMOUNT),
          "How often each activity is done for one of it.");
  public static final Attribute<Estimate> PRICE =
      quantity("price", Expected.MONEY_PER_ITEM, "What one costs the customer.");
  public static final Attribute<Estimate> VARIABLE_COST =
      quantity("variable-cost", Expected.MONEY_PER_ITEM, "What one more of it costs you.");
  public static final Attribute<Estimate> DEMAND =
      quantity("demand", Expected.COUNT_PER_PERIOD, "How many are wanted.");

  public static final List<Attribute<?>> PROPOSITION =
      List.of(
          STATEMENT,
          NEEDS_SERVED,
          PAIN_RELIEVERS,
          GAIN_CREATORS,
          VALUE_LEVEL,
          PRICE_LEVEL,
          BENEFIT_RATIO,
          LIFE_CYCLE,
          FOR,
          THROUGH,
          NEEDS);

  public static final List<Attribute<?>> OFFERING =
      List.of(REALISES, CONSUMES, PRICE, VARIABLE_COST, DEMAND);

  private OfferAttributes() {}
}
