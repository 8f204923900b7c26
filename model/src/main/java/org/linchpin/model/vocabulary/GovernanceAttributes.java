package org.linchpin.model.vocabulary;

import static org.linchpin.model.Attribute.choice;
import static org.linchpin.model.Attribute.day;
import static org.linchpin.model.Attribute.entries;
import static org.linchpin.model.Attribute.links;
import static org.linchpin.model.Attribute.quantity;
import static org.linchpin.model.Attribute.text;
import static org.linchpin.model.Attribute.texts;
import static org.linchpin.model.ValueType.LinksType.all;

import java.time.LocalDate;
import java.util.List;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Entries;
import org.linchpin.model.Expected;
import org.linchpin.model.Links;
import org.linchpin.model.Texts;
import org.linchpin.model.quantity.Estimate;

/// What may be known about measures, documents, assumptions, reviews and scenarios.
public final class GovernanceAttributes {
  public static final Attribute<String> UNIT = text("unit", "What it is measured in.");
  public static final Attribute<String> DIRECTION =
      choice("better", "Which way is good.", "higher", "lower", "on-target");
  public static final Attribute<Estimate> CADENCE =
      quantity("every", Expected.DURATION, "How often it is measured.");
  public static final Attribute<Estimate> TARGET =
      quantity("target", Expected.QUANTITY, "What it should be.");
  public static final Attribute<LocalDate> ON = day("on", "The day of the measurement.");
  public static final Attribute<Estimate> VALUE =
      quantity("value", Expected.QUANTITY, "What was measured.");
  public static final Attribute<Entries> MEASUREMENTS =
      entries("measurements", "What was measured, oldest first.", ON, VALUE);
  public static final Attribute<String> PLACE = text("at", "Where it is: an address or a path.");
  public static final Attribute<String> OWNER = text("owner", "Who keeps it.");
  public static final Attribute<String> VERSION = text("version", "Its version.");
  public static final Attribute<LocalDate> DATE = day("date", "Its day.");
  public static final Attribute<String> STATEMENT = text("statement", "What is assumed.");
  public static final Attribute<String> IMPORTANCE =
      choice("importance", "How much hangs on it.", "low", "medium", "high");
  public static final Attribute<String> PROOF =
      choice(
          "proof",
          "What shows it: nothing, an opinion, what they say, do or pay.",
          "none",
          "opinion",
          "say",
          "do",
          "pay");
  public static final Attribute<Links> ABOUT =
      links("about", all(ElementKind.values()), "The elements it is about.");
  public static final Attribute<Texts> SUPPORTS =
      texts("supports", "The attributes it supports, as element.attribute.");
  public static final Attribute<Links> TESTS =
      links("tests", all(ElementKind.ASSUMPTION), "The assumptions it tests.");
  public static final Attribute<String> RESULT = text("result", "What came out.");
  public static final Attribute<String> SCOPE = text("scope", "What was looked at.");
  public static final Attribute<String> TRIGGER =
      choice(
          "trigger",
          "What set it off.",
          "quarterly",
          "business-model",
          "market",
          "strategy",
          "entrant");
  public static final Attribute<Texts> DECISIONS = texts("decisions", "What was decided.");
  public static final Attribute<LocalDate> NEXT = day("next", "The day of the next one.");
  public static final Attribute<Links> STOPS =
      links(
          "stops",
          all(ElementKind.ACTIVITY, ElementKind.PARTNER, ElementKind.RESOURCE),
          "The activities that stop in it.");
  public static final Attribute<Texts> SETS =
      texts("sets", "Other numbers, as element.attribute = value.");
  public static final Attribute<String> BLOCK = text("block", "The block it was found in.");
  public static final Attribute<String> TEXT = text("text", "What was written.");

  public static final List<Attribute<?>> KPI =
      List.of(UNIT, DIRECTION, CADENCE, TARGET, MEASUREMENTS);

  public static final List<Attribute<?>> DOCUMENT = List.of(PLACE, OWNER, VERSION, DATE);

  public static final List<Attribute<?>> ASSUMPTION = List.of(STATEMENT, IMPORTANCE, PROOF, ABOUT);

  public static final List<Attribute<?>> EVIDENCE =
      List.of(STATEMENT, PROOF, PLACE, DATE, SUPPORTS, ABOUT);

  public static final List<Attribute<?>> EXPERIMENT = List.of(STATEMENT, TESTS, DATE, RESULT);

  public static final List<Attribute<?>> REVIEW =
      List.of(DATE, SCOPE, TRIGGER, DECISIONS, NEXT, ABOUT);

  public static final List<Attribute<?>> CHANGE = List.of(DATE, TRIGGER, STATEMENT, ABOUT);

  public static final List<Attribute<?>> SCENARIO = List.of(STOPS, SETS);

  public static final List<Attribute<?>> COMPETITOR = List.of(PLACE, DATE);

  public static final List<Attribute<?>> NOTE = List.of(BLOCK, TEXT);

  private GovernanceAttributes() {}
}
