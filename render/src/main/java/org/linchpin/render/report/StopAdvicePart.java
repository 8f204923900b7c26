package org.linchpin.render.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linchpin.engine.stop.KnowledgeValue;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.engine.stop.StopReport.Protection;
import org.linchpin.model.ElementKind;
import org.linchpin.render.chart.ShareBar;
import org.linchpin.render.markup.Markup;

/// What to do with the answer: measure, talk about the vote, be prepared.
record StopAdvicePart(StopData data, StopReport report) {
  void write(Markup out) {
    new Section("next", "What follows").open(out);
    out.raw("<div class=\"facts\">\n");
    measure(out);
    if (data.page().stopped().size() == 1) {
      vote(out);
    }
    prepared(out);
    out.raw("</div>\n");
    Section.close(out);
  }

  private void measure(Markup out) {
    List<KnowledgeValue> values = report.outcome().measureNext();
    out.raw("<div class=\"fact\">").element("h3", "Measure next");
    if (values.isEmpty()) {
      out.element("p", "No number would change the 30-day answer.");
    } else {
      out.raw("<ol>");
      for (KnowledgeValue value : values) {
        out.raw("<li><strong>").text(Names.sentence(value.what())).raw("</strong> ");
        String gain = StopWords.gain(value) + StopWords.assumed(value.assumed());
        out.element("span", "quiet", gain);
        out.element(
                "p",
                "now " + value.known().words(data.page().model().currency()) + ". " + value.how())
            .raw("</li>");
      }
      out.raw("</ol>");
      out.element(
          "p",
          "quiet",
          "How much more often the 30-day question would be answered rightly if the number were"
              + " known exactly (expected value of partial perfect information).");
    }
    out.raw("</div>\n");
  }

  private void vote(Markup out) {
    String id = data.page().stopped().getFirst();
    if (data.page().model().element(id).filter(e -> e.kind() == ElementKind.ACTIVITY).isEmpty()) {
      return;
    }
    out.raw("<div class=\"fact\">").element("h3", "The team\u2019s vote");
    Optional<TeamVote> vote = TeamVote.of(data.page().model(), id);
    if (vote.isEmpty()) {
      out.element(
              "p",
              "Nobody has voted yet. Ask before you show this page: would the business be"
                  + " dead within 30 days?")
          .raw("</div>\n");
      return;
    }
    StopOutcome outcome = report.outcome();
    TeamVote cast = vote.get();
    out.element("p", Names.sentence(cast.words() + ": " + cast.against(outcome) + ".")).line();
    bar(out, "Votes that it dies", (double) cast.yes() / cast.all(), "declared");
    bar(out, "Computed chance", outcome.by(StopWords.MONTH).value(), "found");
    out.raw("</div>\n");
  }

  private static void bar(Markup out, String words, double share, String cssClass) {
    out.element("span", "number", words + ": " + Chances.percent(share));
    ShareBar.write(out, share, cssClass);
  }

  private void prepared(Markup out) {
    out.raw("<div class=\"fact\">").element("h3", "Being prepared");
    if (report.protection().isEmpty()) {
      out.element(
              "p",
              "Whether it pays cannot be said yet: that takes how often it fails (availability),"
                  + " how long until it works again, and what a stand-in would cost.")
          .raw("</div>\n");
      return;
    }
    Protection protection = report.protection().get();
    String stops = String.format(Locale.ROOT, "%.1f", protection.stopsPerYear());
    out.element(
        "p",
        "About %s stops a year at %s each; \u201C%s\u201D costs %s a year: %s."
            .formatted(
                stops,
                data.money(protection.lossPerStop()),
                Names.prose(protection.option()),
                data.money(protection.costPerYear()),
                protection.gainPerYear() > 0
                    ? "it pays, by " + data.money(protection.gainPerYear()) + " a year"
                    : "on these numbers it does not pay"));
    for (KnowledgeValue value : protection.measureNext()) {
      String worth = data.money(value.gain()) + " a year for this choice.";
      out.element("p", "quiet", "Knowing " + Names.prose(value.what()) + " is worth " + worth);
    }
    out.raw("</div>\n");
  }
}
