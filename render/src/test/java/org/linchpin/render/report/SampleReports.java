package org.linchpin.render.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.assess.Assessor;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.model.BusinessModel;

/// Models to report on in tests, from names alone to a bakery with every number.
final class SampleReports {
  static final LocalDate DATE = LocalDate.of(2026, 11, 20);

  static final List<ReportFinding> FINDINGS =
      List.of(
          new ReportFinding(
              "XX101",
              "warning",
              "\u201CBake bread overnight\u201D carries all revenue and nothing can stand in for it.",
              "A stop of some weeks ends the business.",
              List.of("bake")),
          new ReportFinding(
              "XX102", "info", "Three activities share one owner.", "", List.of("market", "bake")),
          new ReportFinding(
              "XX103", "error", "A stream has no terms.", "", List.of("wholesale", "no-such-id")));

  private SampleReports() {}

  static String html(String yaml) {
    return AssessmentReport.html(assess(yaml), List.of(), DATE);
  }

  static Assessment assess(String yaml) {
    return Assessor.assess(model(yaml));
  }

  static BusinessModel model(String yaml) {
    Reading reading = ModelReader.read(yaml);
    if (reading instanceof Reading.Read read) {
      return read.document().model();
    }
    throw new AssertionError("not readable: " + reading);
  }

  static Assessment bakery() {
    return Bakery.ASSESSED;
  }

  /// Assessed once for all tests.
  private static final class Bakery {
    static final Assessment ASSESSED = read();
  }

  private static Assessment read() {
    try {
      return assess(Files.readString(Path.of("../examples/corner-bakery.yaml")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static final String NAMES_ONLY =
      """
      linchpin: 1
      name: Just names
      key-activities:
        a: {name: Write the newsletter}
        b: {name: Answer e-mail}
      value-propositions:
        v: {name: A good read every week}
      """;

  static final String LINKS =
      """
      linchpin: 1
      name: Links only
      key-activities:
        a: {name: Write the newsletter, delivers: [v]}
        b: {name: Answer e-mail}
        c: {name: Print it, delivers: [v], backed-up-by: [d]}
        d: {name: Send a PDF}
      value-propositions:
        v: {name: A good read every week}
      """;

  static final String SHARES =
      """
      linchpin: 1
      name: Shares
      key-activities:
        a: {name: Write the newsletter, delivers: [v]}
        b: {name: Sell advertisements, earns: [t]}
      value-propositions:
        v: {name: A good read every week}
      revenue-streams:
        s: {name: Subscriptions, for: [v], share: 70%}
        t: {name: Advertisements, share: 30%}
      """;

  /// Twenty chains of fifteen activities each, with money and time.
  static String threeHundred() {
    StringBuilder yaml = new StringBuilder("linchpin: 1\nname: Three hundred\ncurrency: CHF\n");
    yaml.append("cash: 1M..2M..4M\nfixed-costs: 800k per month\nkey-activities:\n");
    for (int i = 0; i < 300; i++) {
      yaml.append("  a%d: {name: Step %d of the work, category: production".formatted(i, i));
      yaml.append(i % 15 == 0 ? "" : ", after: {a%d: 2..5 days}".formatted(i - 1));
      yaml.append(i % 15 == 14 ? ", delivers: [v%d]".formatted(i / 15) : "");
      yaml.append(i % 7 == 3 ? ", backed-up-by: [a%d]".formatted(i + 1) : "").append("}\n");
    }
    yaml.append("value-propositions:\n");
    for (int i = 0; i < 20; i++) {
      yaml.append("  v%d: {name: Promise %d}\n".formatted(i, i));
    }
    yaml.append("revenue-streams:\n");
    for (int i = 0; i < 20; i++) {
      yaml.append("  s%d: {for: [v%d], amount: %dk per month}\n".formatted(i, i, 20 + 7 * i));
    }
    return yaml.toString();
  }
}
