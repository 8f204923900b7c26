package org.linchpin.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.linchpin.engine.assess.HiddenGroup;
import org.linchpin.engine.assess.StreamAssessment;
import org.linchpin.render.markup.Markup;

/// What each revenue stream hangs on, and which joint stops hurt although single ones do not.
record StreamsPart(ReportData data) {
  private static final int MOST_STREAMS = 50;
  private static final int MOST_SINGLE = 12;
  private static final int MOST_JOINT = 6;
  private static final int MOST_HIDDEN = 12;
  private static final int MOST_IN_STEP = 10;

  void write(Markup out) {
    List<StreamAssessment> streams = data.assessment().streams();
    if (streams.isEmpty() || !data.figures().linked()) {
      return;
    }
    boolean revenue = data.figures().streams();
    new Section("streams", revenue ? "What revenue hangs on" : "What the promises hang on")
        .open(out);
    Section.reading(
        out,
        "The smallest sets whose stop ends "
            + (revenue ? "a stream" : "a promise")
            + " (minimal cut sets). One alone is a single point of failure.");
    for (StreamAssessment stream : streams.subList(0, Math.min(MOST_STREAMS, streams.size()))) {
      stream(out, stream);
    }
    if (streams.size() > MOST_STREAMS) {
      out.element("p", "quiet", "and %s more".formatted(streams.size() - MOST_STREAMS));
    }
    hidden(out);
    Section.close(out);
  }

  private void stream(Markup out, StreamAssessment stream) {
    out.raw("<div class=\"stream\"><h3 dir=\"auto\">").text(data.names().of(stream.id()));
    out.raw("</h3> ").element("span", "quiet", size(stream));
    out.element("p", ends(stream));
    stream
        .availability()
        .ifPresent(
            up ->
                out.element(
                    "p",
                    "Works "
                        + Figures.percent(up)
                        + " of the time, by the availabilities stated; what states none is taken"
                        + " never to fail."));
    trace(out, stream);
    out.raw("</div>\n");
  }

  private String size(StreamAssessment stream) {
    String share = Figures.percent(stream.share()) + " of " + data.figures().whole();
    return data.figures().isMoney() ? data.figures().amount(stream.weight()) + ", " + share : share;
  }

  private String ends(StreamAssessment stream) {
    List<String> single = new ArrayList<>();
    List<String> joint = new ArrayList<>();
    for (List<String> set : stream.cutSets()) {
      if (set.size() == 1) {
        single.add(set.getFirst());
      } else {
        joint.add(data.names().list(set, set.size()));
      }
    }
    List<String> parts = new ArrayList<>();
    if (!single.isEmpty()) {
      parts.add("when any one of these stops: " + data.names().either(single, MOST_SINGLE));
    }
    if (!joint.isEmpty()) {
      int more = joint.size() - MOST_JOINT;
      String shown = String.join("; ", joint.subList(0, Math.min(MOST_JOINT, joint.size())));
      parts.add("when these stop together: " + shown + (more > 0 ? "; and " + more + " more" : ""));
    }
    if (parts.isEmpty()) {
      return "No stop of up to three activities ends it, as far as the links tell.";
    }
    String cut = stream.truncated() ? " Larger sets were not looked for." : "";
    return "Ends " + String.join(", or ", parts) + "." + cut;
  }

  /// The way back from the stream, nearest first.
  private void trace(Markup out, StreamAssessment stream) {
    TreeMap<Integer, List<String>> byDepth = new TreeMap<>();
    for (StreamAssessment.Step step : stream.trace()) {
      byDepth.computeIfAbsent(step.depth(), depth -> new ArrayList<>()).add(step.id());
    }
    if (byDepth.isEmpty()) {
      return;
    }
    out.raw("<details><summary>The way back from it</summary><ol class=\"way\">");
    byDepth.values().stream()
        .limit(MOST_IN_STEP)
        .forEach(ids -> out.element("li", data.names().list(ids, MOST_IN_STEP)));
    out.raw("</ol></details>\n");
  }

  private void hidden(Markup out) {
    List<HiddenGroup> groups = data.assessment().hidden();
    if (groups.isEmpty()) {
      return;
    }
    out.raw("<h3>Harmless alone, harmful together</h3>\n<ul class=\"plain\">\n");
    for (HiddenGroup group : groups.subList(0, Math.min(MOST_HIDDEN, groups.size()))) {
      String together =
          data.figures().isMoney()
              ? data.figures().amount(group.synergy()) + " more is lost than by each alone"
              : "more is lost than by each alone";
      out.raw("<li><strong>").text(data.names().list(group.members(), 3)).raw("</strong>: when ");
      out.text(group.members().size() == 2 ? "both stop, " : "all of them stop, ");
      out.text(Figures.percent(group.share()) + " of " + data.figures().whole() + " stops; ");
      out.text(together + ".").raw("</li>\n");
    }
    out.raw("</ul>\n");
    if (groups.size() > MOST_HIDDEN) {
      out.element("p", "quiet", "and %s more".formatted(groups.size() - MOST_HIDDEN)).line();
    }
  }
}
