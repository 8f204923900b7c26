package org.linchpin.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Goal;
import org.linchpin.engine.assess.RevenueAtRisk;
import org.linchpin.engine.assess.Serving;
import org.linchpin.engine.assess.StreamAssessment;
import org.linchpin.engine.classify.Answer;
import org.linchpin.engine.survival.Survival;
import org.linchpin.render.markup.Markup;

/// Everything known about one activity: the verdict and the trace behind it.
final class ActivityPart {
  private static final String ARROW = " \u2192 ";
  private static final int MOST_WEAK_POINTS = 12;
  private static final int MOST_TOGETHER = 3;

  private final ReportData data;
  private final ActivityAssessment activity;
  private final Markup out;

  private ActivityPart(ReportData data, ActivityAssessment activity, Markup out) {
    this.data = data;
    this.activity = activity;
    this.out = out;
  }

  /// The section with every activity that is told in full.
  static void writeAll(ReportData data, Markup out) {
    List<ActivityAssessment> told = data.inFull();
    if (told.isEmpty()) {
      return;
    }
    new Section("verdicts", "The trace behind each verdict").open(out);
    if (told.size() < data.activities().size()) {
      Section.reading(
          out,
          "The first %s of %s activities in full; the others stand in the table."
              .formatted(told.size(), data.activities().size()));
    }
    for (int i = 0; i < told.size(); i++) {
      new ActivityPart(data, told.get(i), out).write(i);
    }
    Section.close(out);
  }

  private void write(int place) {
    String code = ClassMark.code(activity.classification());
    out.open("details").attribute("id", "activity-" + place);
    out.attribute("class", "activity stripe " + code);
    if (activity.classification().isKey() == Answer.YES) {
      out.attribute("open", "open");
    }
    out.close().raw("\n<summary><h3 dir=\"auto\">").text(data.names().of(activity.id()));
    out.raw("</h3> ");
    ClassMark.write(out, activity.classification());
    out.raw("</summary>\n<div class=\"told\">\n");
    new Verdicts(data).of(activity).write(out, "verdict");
    out.raw("<div class=\"facts\">\n");
    reasons();
    if (data.figures().linked()) {
      serves();
      stops();
    }
    dependence();
    goals();
    new MeasuresPart(data, activity).write(out);
    todo();
    out.raw("</div>\n</div>\n");
    if (activity.stop().isPresent()) {
      new StopPart(data, activity, activity.stop().get()).write(out);
    } else if (activity.survival() instanceof Survival.Days days) {
      new SurvivalPart(days).write(out);
    }
    out.raw("</details>\n");
  }

  private void reasons() {
    String title = "Why " + ClassMark.words(activity.classification());
    List<String> reasons = new ArrayList<>();
    activity
        .classification()
        .reasons()
        .forEach(reason -> reasons.add(Names.sentence(data.figures().worded(reason))));
    activity
        .classification()
        .evidence()
        .differentiation()
        .nextQuestion()
        .ifPresent(question -> reasons.add("Still to be answered: " + Names.prose(question)));
    block(title, reasons);
  }

  private void serves() {
    List<String> paths = new ArrayList<>();
    for (Serving serving : activity.serves()) {
      String path = String.join(ARROW, serving.path().stream().map(data.names()::of).toList());
      paths.add(path + (serving.stops() ? " (stops with it)" : " (does not stop by it alone)"));
    }
    int more = activity.servesCount() - paths.size();
    if (more > 0) {
      paths.add("and %s more".formatted(more));
    }
    if (paths.isEmpty()) {
      paths.add(
          "No path leads from it to a "
              + (data.figures().streams() ? "revenue stream." : "promise."));
    }
    block("What it serves", paths);
  }

  private void stops() {
    List<String> stops = new ArrayList<>();
    for (Serving serving : activity.serves()) {
      if (serving.stops()) {
        stops.add(data.names().of(serving.target()) + amount(serving.target()));
      }
    }
    RevenueAtRisk risk = activity.atRisk();
    if (risk.byCapacity() > risk.share() + 1e-9) {
      stops.add(
          "With its stand-ins at their limits, "
              + Figures.percent(risk.byCapacity())
              + " of "
              + data.figures().whole()
              + " is lost.");
    }
    if (risk.blocked() > 0) {
      stops.add(
          "Once its permission has lapsed, "
              + Figures.percent(risk.blocked())
              + " of "
              + data.figures().whole()
              + " is no longer allowed.");
    }
    if (stops.isEmpty()) {
      stops.add("Nothing stops with it alone.");
    }
    if (activity.servesCount() > activity.serves().size() && risk.share() > 0) {
      stops.add("In all: " + data.figures().atRisk(activity));
    }
    together(stops);
    block("What stops with it", stops);
  }

  /// What stops when something else stops as well.
  private void together(List<String> stops) {
    data.assessment().hidden().stream()
        .filter(group -> group.members().contains(activity.id()))
        .limit(MOST_TOGETHER)
        .forEach(
            group -> {
              List<String> others =
                  group.members().stream().filter(id -> !id.equals(activity.id())).toList();
              stops.add(
                  "Together with "
                      + data.names().list(others, others.size())
                      + ": "
                      + Figures.percent(group.share())
                      + " of "
                      + data.figures().whole());
            });
  }

  private String amount(String target) {
    Optional<StreamAssessment> stream =
        data.assessment().streams().stream().filter(s -> s.id().equals(target)).findFirst();
    return stream
        .filter(s -> data.figures().isMoney())
        .map(s -> ", " + data.figures().amount(s.weight()))
        .orElse("");
  }

  private void dependence() {
    List<String> lines = new ArrayList<>();
    if (!activity.backups().isEmpty()) {
      lines.add("Can stand in: " + data.names().list(activity.backups(), MOST_WEAK_POINTS) + ".");
    } else if (activity.isSinglePointOfFailure()) {
      lines.add("Nothing can stand in: it is a single point of failure.");
    } else {
      lines.add("No backup is named.");
    }
    if (!activity.weakPoints().isEmpty()) {
      String each = activity.weakPoints().size() == 1 ? "" : "each of ";
      lines.add(
          "It needs "
              + each
              + data.names().list(activity.weakPoints(), MOST_WEAK_POINTS)
              + ", and nothing stands in there.");
    }
    block("Backups and weak points", lines);
  }

  private void goals() {
    List<String> lines = new ArrayList<>();
    for (Goal goal : Goal.values()) {
      int reach = activity.goals().getOrDefault(goal, 0);
      if (reach > 0) {
        String how = reach == 2 ? "directly" : "through other activities";
        lines.add(Names.sentence(goal.words()) + ": " + how);
      }
    }
    if (lines.isEmpty()) {
      lines.add("It serves none of the four goals: deliver, reach, keep, earn.");
    }
    block("Goals", lines);
  }

  private void todo() {
    block(
        "What to do",
        activity.actions().stream()
            .map(action -> Names.sentence(data.figures().worded(action)))
            .toList());
    List<String> worth = activity.stop().map(StopWords::measureNext).orElse(List.of());
    if (!worth.isEmpty()) {
      block("What to measure", worth);
      return;
    }
    activity
        .measureNext()
        .filter(question -> !StopWords.isMoot(question, activity))
        .ifPresentOrElse(
            question ->
                block(
                    "What to measure",
                    List.of(
                        SummaryPart.of(data, question)
                            + ": "
                            + Names.prose(question.reason())
                            + ".")),
            this::settled);
  }

  /// Only a simulated answer is known to be settled.
  private void settled() {
    if (activity.stop().isPresent()) {
      block("What to measure", List.of("No number would change the 30-day answer."));
    }
  }

  private void block(String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.raw("<div class=\"fact\">").element("h4", title).raw("<ul>");
    lines.forEach(line -> out.element("li", line));
    out.raw("</ul></div>\n");
  }
}
