package org.linchpin.render.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.render.markup.Markup;

/// The head of the page: what stops, and what comes of it in one sentence.
record StopSummaryPart(StopData data, StopReport report) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int MOST_MISSING = 6;

  void write(Markup out) {
    StopOutcome outcome = report.outcome();
    String lives =
        " \u00B7 lived through "
            + String.format(Locale.ROOT, "%,d", outcome.deaths().replicates())
            + " times";
    head(data, lives, out);
    Damage damage = new Damage(data.names(), data.figures());
    new StopWords(damage, Optional.of(report.without()))
        .verdict("Stop " + data.quoted() + " and ", outcome, data.alone())
        .write(out, "lead");
    StopWords.baseline(report.without())
        .ifPresent(warning -> out.element("p", "verdict", warning).line());
    out.element(
        "p",
        "quiet",
        "Chances are simulated with numbers drawn from your ranges; brackets hold the 95 %"
            + " interval of the simulation.");
    out.raw("\n</header>\n");
  }

  /// The head where time is not known: what can be said, and what is missing.
  static void write(StopData data, List<String> missing, Markup out) {
    head(data, "", out);
    String open =
        missing.isEmpty()
            ? "."
            : " without: " + Names.prose(Names.joined(missing, MOST_MISSING, "and")) + ".";
    new Sentence("How long the business would live cannot be said", open).write(out, "lead");
    for (ActivityAssessment activity : data.page().activities()) {
      String name = "\u201C" + data.names().of(activity.id()) + "\u201D";
      String lost =
          Damage.isDone(activity)
              ? "Stop " + name + ": " + new Damage(data.names(), data.figures()).clause(activity)
              : "Nothing stops with " + name + " alone";
      out.element("p", "verdict", lost + ".").line();
    }
    out.raw("</header>\n");
  }

  private static void head(StopData data, String lives, Markup out) {
    out.raw("<header>\n<p class=\"over\">What happens, day by day, when it stops for good</p>\n");
    out.raw("<h1 dir=\"auto\">").text("Stop: " + data.stopped()).raw("</h1>\n");
    String date = data.page().date().format(DATE);
    out.element("p", "meta", data.names().ofModel() + " \u00B7 " + date + lives).line();
  }
}
