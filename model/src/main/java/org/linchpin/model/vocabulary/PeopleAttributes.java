package org.linchpin.model.vocabulary;

import static org.linchpin.model.Attribute.links;
import static org.linchpin.model.Attribute.quantity;
import static org.linchpin.model.Attribute.text;
import static org.linchpin.model.ValueType.LinksType.anyOf;

import java.util.List;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.Links;
import org.linchpin.model.quantity.Estimate;

/// What may be known about skills, roles, people and teams.
public final class PeopleAttributes {
  public static final Attribute<String> LEVELS = text("levels", "What the levels 0 to 5 mean.");
  public static final Attribute<Links> FILLED_BY =
      links("filled-by", anyOf(ElementKind.PERSON), "The people who fill it.");
  public static final Attribute<Links> HAS_SKILL =
      links("has-skill", LinkShapes.skills(), "The skills they have, with level and hours.");
  public static final Attribute<Estimate> HOURS =
      quantity("hours", Expected.CAPACITY, "Hours they work.");
  public static final Attribute<Estimate> COST =
      quantity("cost", Expected.MONEY_PER_PERIOD, "What they cost.");
  public static final Attribute<Estimate> HEADCOUNT =
      quantity("headcount", Expected.COUNT, "How many people it is.");

  public static final List<Attribute<?>> SKILL = List.of(LEVELS);

  public static final List<Attribute<?>> ROLE = List.of(FILLED_BY, HOURS, COST);

  public static final List<Attribute<?>> PERSON = List.of(HAS_SKILL, HOURS, COST, HEADCOUNT);

  private PeopleAttributes() {}
}
