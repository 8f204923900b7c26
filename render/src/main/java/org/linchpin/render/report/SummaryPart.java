package org.linchpin.render.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.MeasureNext;
import org.linchpin.engine.survival.Survival;
import org.linchpin.render.markup.Markup;

/// The first page: what it is about, the verdict, what to do and what to measure next.
record SummaryPart(ReportData data) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int MOST_NAMED = 4;

  void write(Markup out) {
    Verdicts verdicts = new Verdicts(data);
    out.raw("<header>\n<p class=\"over\">Which activities the business cannot do without</p>\n");
    out.raw("<h1 dir=\"auto\">").text(data.names().ofModel()).raw("</h1>\n");
    out.element("p", "meta", meta()).line();
    out.element("p", "meta", keyLine()).line();
    verdicts.lead().write(out, "lead");
    data.assessment()
        .withoutStop()
        .flatMap(StopWords::baseline)
        .ifPresent(warning -> out.element("p", "verdict", warning).line());
    if (data.isSimulated()) {
      out.element(
              "p",
              "quiet",
              "Chances are simulated: every stop is lived through thousands of times with numbers"
                  + " drawn from your ranges. Brackets hold the 95 % interval of the simulation;"
                  + " what the ranges leave open is in the chance itself.")
          .line();
    } else if (data.activities().stream().anyMatch(a -> a.survival() instanceof Survival.Days)) {
      out.element(
              "p",
              "quiet",
              "Days are calculated, not predicted: the day comes from the central values, the"
                  + " interval from all ranges at their worse and at their better ends. It is not a"
                  + " probability.")
          .line();
    }
    out.raw("<div class=\"pair\">\n");
    actions(out);
    measure(out);
    out.raw("</div>\n</header>\n");
  }

  private String meta() {
    return data.date().format(DATE)
        + " \u00B7 Level "
        + data.assessment().level().name().substring(1)
        + " of 3: "
        + data.assessment().level().words()
        + " \u00B7 "
        + Figures.count(data.activities().size(), "activity", "activities");
  }

  private String keyLine() {
    List<String> key =
        data.assessment().keyActivities().stream().map(ActivityAssessment::id).toList();
    long open =
        data.activities().stream()
            .filter(a -> ClassMark.key(a.classification()).startsWith("perhaps"))
            .count();
    String certain =
        key.isEmpty()
            ? "No activity is key for certain"
            : key.size() + " key: " + data.names().list(key, MOST_NAMED);
    return open == 0 ? certain : certain + " \u00B7 " + open + " perhaps key";
  }

  private void actions(Markup out) {
    out.raw("<section>\n<h2>Do next</h2>\n");
    List<NextAction> actions = NextAction.of(data);
    if (actions.isEmpty()) {
      out.element("p", "Nothing follows from what is known so far.").raw("\n</section>\n");
      return;
    }
    out.raw("<ol>\n");
    for (NextAction action : actions) {
      List<String> ids = action.activities().stream().map(ActivityAssessment::id).toList();
      out.raw("<li><strong>")
          .text(Names.sentence(data.figures().worded(action.what())))
          .raw("</strong> ");
      out.element("span", "quiet", data.names().list(ids, MOST_NAMED)).raw("</li>\n");
    }
    out.raw("</ol>\n</section>\n");
  }

  private void measure(Markup out) {
    out.raw("<section>\n<h2>Measure next</h2>\n");
    if (!data.figures().linked()) {
      out.element("p", "No number yet: links come first, and they need none.");
      out.raw("\n</section>\n");
      return;
    }
    List<MeasureNext> next =
        data.assessment().measureNext().stream().filter(question -> !isMoot(question)).toList();
    if (next.isEmpty()) {
      out.element("p", "No number is asked for: none would change an answer.");
      out.raw("\n</section>\n");
      return;
    }
    out.raw("<ol>\n");
    for (MeasureNext question : next.subList(0, Math.min(3, next.size()))) {
      out.raw("<li><strong>").text(of(data, question)).raw("</strong> ");
      out.element("span", "quiet", Names.sentence(question.reason())).raw("</li>\n");
    }
    out.raw("</ol>\n</section>\n");
  }

  private boolean isMoot(MeasureNext question) {
    List<ActivityAssessment> asking =
        data.activities().stream()
            .filter(a -> a.measureNext().filter(question::equals).isPresent())
            .toList();
    return !asking.isEmpty() && asking.stream().allMatch(a -> StopWords.isMoot(question, a));
  }

  /// What to find out, with the element it is about unless its name stands in it already.
  static String of(ReportData data, MeasureNext question) {
    String what = Names.sentence(question.what());
    if (question.element().isEmpty()) {
      return what;
    }
    String name = data.names().of(question.element());
    return what.contains(name) ? what : what + ": " + name;
  }
}
