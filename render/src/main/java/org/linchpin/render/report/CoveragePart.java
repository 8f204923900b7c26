package org.linchpin.render.report;

import java.util.ArrayList;
import java.util.List;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Goal;
import org.linchpin.render.chart.ReachDot;
import org.linchpin.render.markup.Markup;

/// Which activity serves which of the four goals.
record CoveragePart(ReportData data) {
  void write(Markup out) {
    if (data.activities().isEmpty() || !data.figures().linked()) {
      return;
    }
    new Section("goals", "What the activities are for").open(out);
    Section.reading(out, reading());
    out.raw("<table class=\"coverage\">\n<caption class=\"unseen\">Goals served by each activity");
    out.raw("</caption>\n<thead><tr><th scope=\"col\">Activity</th>");
    for (Goal goal : Goal.values()) {
      out.raw("<th scope=\"col\">").text(Names.sentence(goal.words())).raw("</th>");
    }
    out.raw("</tr></thead>\n<tbody>\n");
    for (ActivityAssessment activity : data.inFull()) {
      out.raw("<tr><th scope=\"row\">").text(data.names().of(activity.id())).raw("</th>");
      for (Goal goal : Goal.values()) {
        cell(out, activity.goals().getOrDefault(goal, 0));
      }
      out.raw("</tr>\n");
    }
    out.raw("</tbody>\n</table>\n");
    int more = data.activities().size() - data.inFull().size();
    if (more > 0) {
      out.element("p", "quiet", "and " + Figures.count(more, "activity more", "activities more"));
    }
    Section.close(out);
  }

  private String reading() {
    List<String> bare = new ArrayList<>();
    for (Goal goal : Goal.values()) {
      if (data.assessment().coverage().getOrDefault(goal, List.of()).isEmpty()) {
        bare.add("\u201C" + goal.words() + "\u201D");
      }
    }
    String marks = " A full dot: directly; a ring: through other activities.";
    return bare.isEmpty()
        ? "Each of the four goals is served by some activity." + marks
        : "No activity serves the goal " + Names.joined(bare, bare.size(), "or") + "." + marks;
  }

  private static void cell(Markup out, int reach) {
    out.raw("<td>");
    switch (reach) {
      case 2 -> {
        ReachDot.full(out);
        out.element("span", "unseen", "directly");
      }
      case 1 -> {
        ReachDot.ring(out);
        out.element("span", "unseen", "through other activities");
      }
      default -> out.element("span", "unseen", "no");
    }
    out.raw("</td>");
  }
}
