package org.linchpin.model.vocabulary;

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

/// What may be known about stakeholders, tokens, protocol rules and incentives (blockchain models).
public final class TokenAttributes {
  public static final Attribute<String> PROMISE = text("promise", "What they get out of it.");
  public static final Attribute<String> INCENTIVE_TEXT =
      text("incentive", "What makes them take part.");
  public static final Attribute<String> DISINCENTIVE =
      text("disincentive", "What keeps them from doing harm.");
  public static final Attribute<String> DECISION_RIGHTS = text("decides", "What they decide.");
  public static final Attribute<Estimate> SUPPLY_CAP =
      quantity("cap", Expected.COUNT, "The greatest number there may ever be.");
  public static final Attribute<Estimate> EMISSION =
      quantity("emission", Expected.COUNT_PER_PERIOD, "How many come into being.");
  public static final Attribute<Links> ALLOCATED =
      links(
          "allocation",
          all(ElementKind.STAKEHOLDER)
              .qualifiedBy(LinkAttributes.SHARE)
              .shortFor(LinkAttributes.SHARE),
          "The share of each stakeholder.");
  public static final Attribute<Estimate> VESTING =
      quantity("vesting", Expected.DURATION, "How long until they may be sold.");
  public static final Attribute<String> RULE = text("statement", "What the rule says.");
  public static final Attribute<Links> FOR =
      links("for", all(ElementKind.STAKEHOLDER), "The stakeholders it is for.");

  public static final List<Attribute<?>> STAKEHOLDER =
      List.of(PROMISE, INCENTIVE_TEXT, DISINCENTIVE, DECISION_RIGHTS);

  public static final List<Attribute<?>> TOKEN = List.of(SUPPLY_CAP, EMISSION, ALLOCATED, VESTING);

  public static final List<Attribute<?>> PROTOCOL_RULE = List.of(RULE);

  public static final List<Attribute<?>> INCENTIVE = List.of(RULE, FOR);

  private TokenAttributes() {}
}
