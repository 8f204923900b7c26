package org.linchpin.render.report;

import java.util.List;
import java.util.Optional;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.survival.Survival;
import org.linchpin.render.markup.Markup;

/// The stop test of one activity: its curve, its chances, what it dies of, and the day without
/// chance as a check.
record StopPart(ReportData data, ActivityAssessment activity, StopOutcome outcome) {

  void write(Markup out) {
    out.raw("<div class=\"time\"><h4>If it stops for good ");
    out.element("span", "quiet", "(the 30-day stop test)").raw("</h4>\n");
    out.raw("<div class=\"stop\">\n<div>");
    String name = data.names().of(activity.id());
    Optional<StopOutcome> without = data.assessment().withoutStop();
    LifeCurve.of("Alive without " + name, outcome, without).medium().write(out);
    out.raw("</div>\n<dl>\n");
    for (int day : List.of(7, StopWords.MONTH, StopWords.QUARTER)) {
      entry(out, "Ended by day " + day, "", Chances.of(outcome.by(day)));
    }
    entry(out, "Half of the time by", "", PanelsPart.median(outcome));
    entry(out, "One time in ten by", "maximum tolerable period of disruption", tolerable(outcome));
    List<String> causes = StopWords.causes(outcome, outcome.deaths().horizon());
    if (!causes.isEmpty()) {
      entry(out, "Of what, within 90 days", "", Names.sentence(String.join("; ", causes)));
    }
    without
        .filter(calm -> calm.by(StopWords.MONTH).value() >= Chances.NONE)
        .ifPresent(
            calm ->
                entry(
                    out,
                    "Ended by day 30 if nothing stops",
                    "",
                    Chances.of(calm.by(StopWords.MONTH))));
    TeamVote.of(data.assessment().model(), activity.id())
        .ifPresent(
            vote ->
                entry(
                    out, "The team\u2019s vote", "", vote.words() + ": " + vote.against(outcome)));
    out.raw("</dl>\n</div>\n");
    if (activity.survival() instanceof Survival.Days days) {
      new SurvivalPart(days).writeAsCheck(out);
    }
    out.raw("</div>\n");
  }

  /// The day by which one replicate in ten has ended.
  static String tolerable(StopOutcome outcome) {
    return outcome.tolerableDays().isPresent()
        ? Figures.day(outcome.tolerableDays().getAsInt())
        : "not within " + (outcome.deaths().horizon() >= 365 ? "a year" : "90 days");
  }

  /// One figure with its name, and with the term of the field where there is one.
  static void entry(Markup out, String words, String term, String value) {
    out.raw("<div><dt>").text(words);
    if (!term.isEmpty()) {
      out.raw(" ").element("span", "quiet", "(" + term + ")");
    }
    out.raw("</dt> ").element("dd", value).raw("</div>\n");
  }
}
