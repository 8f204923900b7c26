package org.linchpin.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linchpin.engine.stop.Chance;
import org.linchpin.engine.stop.Death;
import org.linchpin.engine.stop.KnowledgeValue;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.engine.stop.StopReport.Band;
import org.linchpin.engine.stop.StopReport.DeadlyPair;
import org.linchpin.engine.stop.StopReport.Protection;
import org.linchpin.engine.stop.StopReport.Swing;
import org.linchpin.engine.stop.StopTest;
import org.linchpin.engine.stop.Variant;
import org.linchpin.model.BusinessModel;

/// A stop in depth as JSON; its shape is published as `stop.schema.json`.
public final class StopJson {
  private static final List<Integer> DAYS = List.of(7, 30, 90, 365);

  private StopJson() {}

  /// @param stopped ids of what stops
  public static String write(BusinessModel model, List<String> stopped, StopModel.Answer answer) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", "linchpin-stop");
    json.put("version", 1);
    json.put("model", model.name());
    json.put("currency", model.currency());
    json.put("stopped", stopped);
    switch (answer) {
      case StopModel.Timeless timeless -> {
        json.put("status", "unknown");
        json.put("missing", timeless.missing());
      }
      case StopModel.Simulated simulated -> {
        json.put("status", "simulated");
        report(json, simulated.report());
      }
    }
    return JsonText.of(json);
  }

  /// The JSON Schema of what [#write] writes.
  public static String schema() {
    return Schemas.text("stop.schema.json");
  }

  private static void report(Map<String, Object> json, StopReport report) {
    json.put("outcome", outcome(report.outcome()));
    json.put("withoutStop", outcome(report.without()));
    json.put("attributable", attributable(report));
    json.put("curve", curve(report.curve()));
    json.put("cash", report.cash().stream().map(StopJson::band).toList());
    json.put("cashWithoutStop", report.cashWithout().stream().map(StopJson::band).toList());
    json.put("variants", variants(report.variants()));
    json.put("contributionLeftOnDay30", report.contributionLeft());
    json.put("swings", report.swings().stream().map(StopJson::swing).toList());
    json.put("pairs", report.pairs().stream().map(StopJson::pair).toList());
    json.put("protection", report.protection().map(StopJson::protection));
    json.put("validity", StopTest.VALIDITY);
  }

  /// What the stop test says, as part of an assessment or of a report.
  static Map<String, Object> outcome(StopOutcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("stopped", outcome.stopped());
    json.put("verdict", lower(outcome.verdict()));
    json.put("replicates", outcome.deaths().replicates());
    json.put("horizon", outcome.deaths().horizon());
    json.put(
        "chances",
        DAYS.stream()
            .filter(day -> day <= outcome.deaths().horizon())
            .map(day -> chance(day, outcome.by(day)))
            .toList());
    json.put("medianDay", outcome.medianDay());
    json.put("tolerableDays", outcome.tolerableDays());
    json.put("meanDaysLivedOf30", outcome.deaths().meanDays(StopTest.QUESTION, Variant.ACTUAL));
    json.put("mainCause", outcome.mainCause().map(StopJson::lower));
    json.put("causesWithinHorizon", causes(outcome, outcome.deaths().horizon()));
    json.put("causesWithin30Days", causes(outcome, StopTest.QUESTION));
    json.put("slowBurn", outcome.isSlowBurn());
    json.put("measureNext", outcome.measureNext().stream().map(StopJson::value).toList());
    json.put("defaultsUsed", outcome.defaultsUsed());
    return json;
  }

  private static Map<String, Object> causes(StopOutcome outcome, int day) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Death death : Death.values()) {
      json.put(lower(death), outcome.deaths().by(day, death));
    }
    return json;
  }

  private static Map<String, Object> attributable(StopReport report) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (int day : DAYS) {
      json.put(
          "day" + day,
          Math.max(0, report.outcome().by(day).value() - report.without().by(day).value()));
    }
    return json;
  }

  private static Map<String, Object> chance(int day, Chance chance) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("day", day);
    json.putAll(chance(chance));
    return json;
  }

  private static Map<String, Object> chance(Chance chance) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("value", chance.value());
    json.put("low", chance.low());
    json.put("high", chance.high());
    return json;
  }

  private static List<Map<String, Object>> curve(List<Chance> curve) {
    List<Map<String, Object>> days = new ArrayList<>();
    for (int day = 0; day < curve.size(); day++) {
      days.add(chance(day, curve.get(day)));
    }
    return days;
  }

  private static List<Object> band(Band band) {
    return List.of(
        (double) Math.round(band.low()),
        (double) Math.round(band.middle()),
        (double) Math.round(band.high()));
  }

  private static Map<String, Object> variants(Map<Variant, Chance> variants) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Variant variant : Variant.values()) {
      Optional.ofNullable(variants.get(variant))
          .ifPresent(chance -> json.put(lower(variant), chance(chance)));
    }
    return json;
  }

  private static Map<String, Object> value(KnowledgeValue value) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("what", value.what());
    json.put("element", value.element());
    json.put("attribute", value.attribute());
    json.put("assumed", value.assumed());
    json.put("gain", value.gain());
    json.put("low", value.known().low());
    json.put("high", value.known().high());
    json.put("unit", value.known().unit());
    json.put("how", value.how());
    return json;
  }

  private static Map<String, Object> swing(Swing swing) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("what", swing.what());
    json.put("element", swing.element());
    json.put("attribute", swing.attribute());
    json.put("assumed", swing.assumed());
    json.put("low", swing.range().low());
    json.put("high", swing.range().high());
    json.put("unit", swing.range().unit());
    json.put("chanceAtLow", swing.atLow());
    json.put("chanceAtHigh", swing.atHigh());
    return json;
  }

  private static Map<String, Object> pair(DeadlyPair pair) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("other", pair.other());
    json.put("day", pair.day());
    json.put("together", chance(pair.together()));
    json.put("alone", chance(pair.alone()));
    json.put("otherAlone", chance(pair.otherAlone()));
    return json;
  }

  private static Map<String, Object> protection(Protection protection) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("option", protection.option());
    json.put("stopsPerYear", protection.stopsPerYear());
    json.put("lossPerStop", protection.lossPerStop());
    json.put("costPerYear", protection.costPerYear());
    json.put("gainPerYear", protection.gainPerYear());
    json.put("measureNext", protection.measureNext().stream().map(StopJson::value).toList());
    return json;
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
