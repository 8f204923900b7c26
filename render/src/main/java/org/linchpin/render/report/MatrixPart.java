package org.linchpin.render.report;

import java.util.List;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.classify.Answer;
import org.linchpin.engine.classify.Evidence;
import org.linchpin.render.markup.Markup;

/// Activities by necessity and differentiation.
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
    row(out, Answer.YES, "Cannot do without");
    if (count(Answer.UNKNOWN) > 0) {
      row(out, Answer.UNKNOWN, "Not known yet");
    }
    row(out, Answer.NO, "Can do without");
    out.raw("</tbody>\n</table>\n");
    Section.close(out);
  }

  private String reading() {
    long both = at(Answer.YES, Answer.YES).size();
    long copied = at(Answer.YES, Answer.NO).size();
    long open =
        data.activities().stream()
            .filter(a -> evidence(a).differentiation().answer() == Answer.UNKNOWN)
            .count();
    String reading =
        "The business cannot do without %s of %s; %s of these set it apart and %s others could do as well."
            .formatted(count(Answer.YES), data.activities().size(), both, copied);
    return open == 0
        ? reading
        : reading + " For %s it is not known whether they set it apart.".formatted(open);
  }

  private long count(Answer necessary) {
    return data.activities().stream().filter(a -> evidence(a).necessary() == necessary).count();
  }

  private List<ActivityAssessment> at(Answer necessary, Answer different) {
    return data.activities().stream()
        .filter(a -> evidence(a).necessary() == necessary)
        .filter(a -> evidence(a).differentiation().answer() == different)
        .toList();
  }

  private static Evidence evidence(ActivityAssessment activity) {
    return activity.classification().evidence();
  }

  private void row(Markup out, Answer necessary, String title) {
    out.raw("<tr><th scope=\"row\">").text(title).raw("</th>");
    for (Column column : Column.values()) {
      List<ActivityAssessment> here = at(necessary, column.different);
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
      out.element("span", "quiet", ClassMark.words(activity.classification())).raw("</li>");
    }
    if (shown < here.size()) {
      out.element("li", "quiet", "and " + (here.size() - shown) + " more");
    }
    out.raw("</ul>");
  }
}
