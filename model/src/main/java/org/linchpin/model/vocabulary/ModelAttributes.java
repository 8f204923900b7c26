package org.linchpin.model.vocabulary;

import static org.linchpin.model.Attribute.choice;
import static org.linchpin.model.Attribute.day;
import static org.linchpin.model.Attribute.entries;
import static org.linchpin.model.Attribute.group;
import static org.linchpin.model.Attribute.quantity;
import static org.linchpin.model.Attribute.text;
import static org.linchpin.model.Attribute.texts;
import static org.linchpin.model.Attribute.weights;

import java.time.LocalDate;
import java.util.List;
import org.linchpin.model.Attribute;
import org.linchpin.model.Entries;
import org.linchpin.model.Expected;
import org.linchpin.model.Fields;
import org.linchpin.model.Texts;
import org.linchpin.model.Weights;
import org.linchpin.model.quantity.Estimate;

/// What a model says about the business as a whole.
public final class ModelAttributes {
  public static final Attribute<String> ORGANISATION =
      text("organisation", "The organisation that runs the business.");
  public static final Attribute<String> SCOPE =
      text("scope", "The part of the business this model is about.");

  /// Declared type of business, one category or shares over several.
  public static final Attribute<Weights> KIND =
      weights(
          "kind",
          "What sort of business it is: makes things, solves problems one by one, connects groups.",
          "production",
          "problem-solving",
          "platform",
          "mixed");

  public static final Attribute<String> LENS =
      choice(
          "lens",
          "The framework through which the model is shown.",
          "bmc",
          "lean-canvas",
          "squared-triangle",
          "vtdf",
          "vbde",
          "mission-model-canvas");
  public static final Attribute<String> PHASE =
      choice("phase", "Searching for a business model, or running one.", "explore", "exploit");
  public static final Attribute<String> STANCE =
      choice(
          "stance",
          "The business as it is, as it should be, or somebody else's that is analysed.",
          "as-is",
          "to-be",
          "third-party");
  public static final Attribute<String> VERSION = text("version", "The version of the model.");
  public static final Attribute<String> PARENT =
      text("parent", "The model this one is a part or a variant of.");
  public static final Attribute<Estimate> PEOPLE =
      quantity(
          "people",
          Expected.COUNT,
          "How many people work in the business (full-time equivalents).");
  public static final Attribute<String> SIZE =
      choice(
          "size",
          "Size class; worked out from the number of people when left out (fewer than 10, 50, 250).",
          "micro",
          "small",
          "medium",
          "large");
  public static final Attribute<Estimate> TURNOVER =
      quantity("turnover", Expected.MONEY_PER_PERIOD, "Revenue of the whole business.");
  public static final Attribute<Texts> LEGAL_ENTITIES =
      texts("legal-entities", "The companies the business consists of.");
  public static final Attribute<Texts> BUSINESS_UNITS =
      texts("business-units", "The units the business consists of.");
  public static final Attribute<String> CURRENCY =
      text("currency", "ISO 4217 code of the currency that plain amounts are in.");
  public static final Attribute<String> TAX =
      choice("amounts", "Whether amounts include sales tax.", "net", "gross");

  public static final Attribute<String> RATE_CURRENCY = text("of", "ISO 4217 code.");
  public static final Attribute<Estimate> RATE_VALUE =
      quantity("rate", Expected.RATIO, "How much one of it is worth in the model's currency.");
  public static final Attribute<LocalDate> RATE_DAY = day("as-of", "The day of the rate.");

  /// Without it, a second currency in the model is an error.
  public static final Attribute<Entries> EXCHANGE_RATES =
      entries(
          "exchange-rates",
          "What other currencies are worth.",
          RATE_CURRENCY,
          RATE_VALUE,
          RATE_DAY);

  public static final Attribute<Estimate> CASH =
      quantity("cash", Expected.MONEY, "Money at hand today.");
  public static final Attribute<Estimate> CREDIT =
      quantity("credit", Expected.MONEY, "Credit that may still be drawn.");
  public static final Attribute<Estimate> FIXED_COSTS =
      quantity(
          "fixed-costs",
          Expected.MONEY_PER_PERIOD,
          "All costs that continue when nothing is sold; replaces the sum of the fixed cost items.");
  public static final Attribute<Estimate> PAYABLE_DAYS =
      quantity(
          "pays-after",
          Expected.DURATION,
          "How long after a delivery its variable costs are paid.");
  public static final Attribute<Estimate> CAPACITY_SLACK =
      quantity("capacity-slack", Expected.SHARE, "How far output can exceed the normal one.");
  public static final Attribute<Estimate> VIABILITY_FLOOR =
      quantity(
          "viability-floor",
          Expected.SHARE,
          "Share of the fixed costs that the contribution must cover for the business to go on.");

  public static final Attribute<Estimate> WORKING_DAYS =
      quantity("working-days-per-week", Expected.COUNT, "Working days in a week, at most 7.");
  public static final Attribute<Estimate> HOURS_PER_DAY =
      quantity("hours-per-day", Expected.COUNT, "Working hours of one person in a working day.");
  public static final Attribute<Fields> CALENDAR =
      group("calendar", "Working time.", WORKING_DAYS, HOURS_PER_DAY);

  public static final Attribute<LocalDate> LAST_REVIEW =
      day("last-review", "The day the model was last reviewed as a whole.");
  public static final Attribute<String> ATTRIBUTION =
      text("attribution", "Where the model comes from and what in it is illustrative.");

  public static final Attribute<Texts> ACTION_WORDS =
      texts("actions", "Words that name something you do, against the word lists.");
  public static final Attribute<Texts> ASSET_WORDS =
      texts("assets", "Words that name something you have, against the word lists.");
  public static final Attribute<Fields> LEXICON =
      group(
          "lexicon",
          "Words with a meaning of their own in this business.",
          ACTION_WORDS,
          ASSET_WORDS);
  public static final Attribute<String> LANGUAGE =
      text("language", "Language of the texts, as en or de; text rules exist for English.");

  public static final List<Attribute<?>> ALL =
      List.of(
          CommonAttributes.NAME,
          CommonAttributes.DESCRIPTION,
          ORGANISATION,
          SCOPE,
          KIND,
          LENS,
          PHASE,
          STANCE,
          VERSION,
          PARENT,
          PEOPLE,
          SIZE,
          TURNOVER,
          LEGAL_ENTITIES,
          BUSINESS_UNITS,
          CURRENCY,
          TAX,
          EXCHANGE_RATES,
          CASH,
          CREDIT,
          FIXED_COSTS,
          PAYABLE_DAYS,
          CAPACITY_SLACK,
          VIABILITY_FLOOR,
          CALENDAR,
          LAST_REVIEW,
          ATTRIBUTION,
          LANGUAGE,
          LEXICON,
          CommonAttributes.NOTES,
          CommonAttributes.TAGS,
          CommonAttributes.IGNORE);

  private ModelAttributes() {}
}
