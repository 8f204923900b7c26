package org.linchpin.render.report;

import java.util.Comparator;
import java.util.List;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.classify.Answer;
import org.linchpin.engine.classify.Evidence;
import org.linchpin.engine.stop.Chance;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.render.chart.ChanceChart;
import org.linchpin.render.markup.Markup;

/// Activities by how much hangs on them and whether they set the business apart.
///
/// The stop test never classifies alone: what is deadly and the same everywhere is a commodity,
/// what is harmless this month may be what customers come for.
record MatrixPart(ReportData data) {
  private static final int MOST_NAMED = 12;

  /// The columns, from left to right.
  private enum Column {
    SAME(Answer.NO, "Others do it as well"),
    OPEN(Answer.UNKNOWN, "Not known yet"),
    APART(Answer.YES, "Sets you apart");

    private final Answer different;
    private final String title;

    Column(Answer different, String title) {
      this.different = different;
      this.title = title;
    }
  }

  void write(Markup out) {
    if (data.activities().isEmpty() || !data.figures().linked()) {
      return;
    }
    new Section("matrix", "Necessary, and different").open(out);
    Section.reading(out, reading());
    out.raw(
        "<table class=\"matrix\">\n<caption class=\"unseen\">Activities by whether the business");
    out.raw(" can do without them and whether they set it apart</caption>\n<thead><tr><td></td>");
    for (Column column : Column.values()) {
      out.raw("<th scope=\"col\">").text(column.title).raw("</th>");
    }
    out.raw("</tr></thead>\n<tbody>\n");
    for (Criticality criticality : Criticality.values()) {
      if (count(criticality) > 0) {
        row(out, criticality);
      }
    }
    out.raw("</tbody>\n</table>\n");
    Section.close(out);
  }

  private String reading() {
    long open =
        data.activities().stream()
            .filter(a -> evidence(a).differentiation().answer() == Answer.UNKNOWN)
            .count();
    String reading = data.isSimulated() ? simulated() : linked();
    return open == 0
        ? reading
        : reading + " For %s it is not known whether they set it apart.".formatted(open);
  }

  private String simulated() {
    List<ActivityAssessment> deadly =
        data.activities().stream()
            .filter(a -> Criticality.of(a).compareTo(Criticality.MAY_DIE) <= 0)
            .toList();
    long apart =
        deadly.stream().filter(a -> evidence(a).differentiation().answer() == Answer.YES).count();
    String which =
        deadly.isEmpty()
            ? ""
            : apart == 0
                ? "; none of these sets it apart"
                : "; %s of these set it apart".formatted(apart);
    return "%s of %s may end the business within 30 days%s. From top to bottom by the stop test, from left to right by what others cannot do as well; dots stand between no chance of the end and certainty."
        .formatted(deadly.isEmpty() ? "None" : deadly.size(), data.activities().size(), which);
  }

  private String linked() {
    return "The business cannot do without %s of %s; %s of these set it apart and %s others could do as well."
        .formatted(
            count(Criticality.NECESSARY),
            data.activities().size(),
            at(Criticality.NECESSARY, Answer.YES).size(),
            at(Criticality.NECESSARY, Answer.NO).size());
  }

  private long count(Criticality criticality) {
    return data.activities().stream().filter(a -> Criticality.of(a) == criticality).count();
  }

  private List<ActivityAssessment> at(Criticality criticality, Answer different) {
    return data.activities().stream()
        .filter(a -> Criticality.of(a) == criticality)
        .filter(a -> evidence(a).differentiation().answer() == different)
        .sorted(Comparator.comparingDouble(a -> -chance(a, criticality.day())))
        .toList();
  }

  private static double chance(ActivityAssessment activity, int day) {
    return day == 0 ? 0 : activity.stop().map(outcome -> outcome.by(day).value()).orElse(0.0);
  }

  private static Evidence evidence(ActivityAssessment activity) {
    return activity.classification().evidence();
  }

  private void row(Markup out, Criticality criticality) {
    out.raw("<tr><th scope=\"row\">").text(criticality.title());
    if (!criticality.meaning().isEmpty()) {
      out.element("span", "quiet", criticality.meaning());
    }
    out.raw("</th>");
    for (Column column : Column.values()) {
      List<ActivityAssessment> here = at(criticality, column.different);
      out.open("td").attribute("data-label", column.title).close();
      if (!here.isEmpty()) {
        names(out, here);
      }
      out.raw("</td>");
    }
    out.raw("</tr>\n");
  }

  private void names(Markup out, List<ActivityAssessment> here) {
    out.raw("<ul>");
    int shown = here.size() > MOST_NAMED + 1 ? MOST_NAMED : here.size();
    for (ActivityAssessment activity : here.subList(0, shown)) {
      String code = ClassMark.code(activity.classification());
      out.open("li").attribute("class", "stripe " + code).close();
      out.text(data.names().of(activity.id())).raw(" ");
      out.element("span", "quiet", ClassMark.words(activity.classification()));
      activity.stop().ifPresent(outcome -> marks(out, activity, outcome));
      out.raw("</li>");
    }
    if (shown < here.size()) {
      out.element("li", "quiet", "and " + (here.size() - shown) + " more");
    }
    out.raw("</ul>");
  }

  /// How likely the end is and what hangs on the activity, as a mark with its words.
  private void marks(Markup out, ActivityAssessment activity, StopOutcome outcome) {
    int day = Criticality.of(activity).day();
    if (day > 0) {
      Chance chance = outcome.by(day);
      ChanceChart.whisker(out, chance.low(), chance.value(), chance.high());
      out.element("span", "quiet", Chances.of(chance) + " by day " + day);
    }
    if (activity.atRisk().share() > 0) {
      out.element("span", "quiet", data.figures().atRisk(activity) + " hangs on it");
    }
  }
}
