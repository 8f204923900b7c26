package org.linchpin.render.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.Verdict;
import org.linchpin.render.markup.Markup;

/// The survival curves of all activities side by side, on one scale, the most dangerous first.
record PanelsPart(ReportData data) {
  private static final int MOST = 24;

  private record Simulated(ActivityAssessment activity, StopOutcome outcome) {
    double chance(int day) {
      return outcome.by(day).value();
    }
  }

  void write(Markup out) {
    List<Simulated> simulated = simulated();
    if (simulated.isEmpty()) {
      return;
    }
    new Section("survival", "How long the business lives without each").open(out);
    Section.reading(out, reading(simulated));
    out.raw("<ol class=\"panels\">\n");
    simulated.stream().limit(MOST).forEach(one -> panel(out, one));
    out.raw("</ol>\n");
    if (simulated.size() > MOST) {
      out.element("p", "quiet", "and %s more, in the table".formatted(simulated.size() - MOST));
      out.line();
    }
    twin(out, simulated);
    Section.close(out);
  }

  private List<Simulated> simulated() {
    return data.activities().stream()
        .filter(activity -> activity.stop().isPresent())
        .map(activity -> new Simulated(activity, activity.stop().get()))
        .sorted(
            Comparator.comparingDouble((Simulated one) -> -one.chance(StopWords.MONTH))
                .thenComparingDouble(one -> -one.chance(StopWords.QUARTER)))
        .toList();
  }

  private String reading(List<Simulated> simulated) {
    long dead = simulated.stream().filter(one -> one.outcome().verdict() == Verdict.DIES).count();
    String within =
        dead == 0
            ? "No single stop is more likely than not to end the business within 30 days."
            : (dead == 1 ? "One stop is" : dead + " stops are")
                + " more likely than not to end the business within 30 days.";
    String calm =
        data.assessment().withoutStop().filter(StopWords::isUnsafe).isPresent()
            ? " The thin line is the business if nothing stops."
            : "";
    return within
        + " Each picture shows the chance of being alive over 90 days after the activity has"
        + " stopped for good, all on one scale; the dashed line is day 30, a light band the 95 %"
        + " interval where it is wider than the line."
        + calm;
  }

  private void panel(Markup out, Simulated one) {
    ActivityAssessment activity = one.activity();
    String name = data.names().of(activity.id());
    out.open("li").attribute("class", "panel").close();
    out.open("p").attribute("class", "stripe " + ClassMark.code(activity.classification())).close();
    int place = data.activities().indexOf(activity);
    if (place < ReportData.MOST_IN_FULL) {
      out.open("a").attribute("href", "#activity-" + place).close().text(name).end("a");
    } else {
      out.text(name);
    }
    out.raw("</p>\n<p class=\"quiet\">Ended by day 30: ");
    out.element("strong", Chances.of(one.outcome().by(StopWords.MONTH))).raw("</p>\n");
    Optional<StopOutcome> without = data.assessment().withoutStop();
    LifeCurve.of("Without " + name, one.outcome(), without).small().write(out);
    out.raw("</li>\n");
  }

  /// The same numbers for those who read or copy a table.
  private void twin(Markup out, List<Simulated> simulated) {
    out.raw("<details class=\"twin\"><summary>The same as a table</summary>\n<table>\n<caption");
    out.raw(" class=\"unseen\">Chance that the business has ended, by activity that stops");
    out.raw("</caption>\n<thead><tr><th scope=\"col\">Without</th>");
    for (int day : List.of(7, StopWords.MONTH, StopWords.QUARTER)) {
      out.raw("<th scope=\"col\">Ended by day ").raw(day).raw("</th>");
    }
    out.raw("<th scope=\"col\">Half of the time by</th></tr></thead>\n<tbody>\n");
    data.assessment().withoutStop().ifPresent(calm -> row(out, "Nothing stops", calm));
    simulated.forEach(one -> row(out, data.names().of(one.activity().id()), one.outcome()));
    out.raw("</tbody>\n</table>\n</details>\n");
  }

  private static void row(Markup out, String name, StopOutcome outcome) {
    out.raw("<tr><th scope=\"row\">").text(name).raw("</th>");
    for (int day : List.of(7, StopWords.MONTH, StopWords.QUARTER)) {
      out.element("td", Chances.of(outcome.by(day)));
    }
    out.element("td", median(outcome)).raw("</tr>\n");
  }

  /// `day 29`, or that it does not come to that.
  static String median(StopOutcome outcome) {
    return outcome.medianDay().isPresent()
        ? Figures.day(outcome.medianDay().getAsInt())
        : "not within " + (outcome.deaths().horizon() >= 365 ? "a year" : "90 days");
  }
}
