package org.linchpin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linchpin.app.StopModel;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.stop.Chance;
import org.linchpin.engine.stop.Death;
import org.linchpin.engine.stop.KnowledgeValue;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.engine.stop.StopReport.Band;
import org.linchpin.engine.stop.StopReport.DeadlyPair;
import org.linchpin.engine.stop.StopReport.Protection;
import org.linchpin.engine.stop.StopReport.Swing;
import org.linchpin.engine.stop.Variant;
import org.linchpin.engine.stop.Verdict;
import org.linchpin.engine.survival.Survival;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.Fields;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// A stop in depth for a terminal.
final class StopText {
  private static final int WIDTH = 96;
  private static final int LABEL = 21;
  private static final int HEIGHT = 8;
  private static final String BARS = " ▁▂▃▄▅▆▇█";

  private final BusinessModel model;
  private final List<String> stopped;
  private final StopModel.Answer answer;
  private final Paint paint;
  private final StringBuilder out = new StringBuilder();

  StopText(BusinessModel model, List<String> stopped, StopModel.Answer answer, Paint paint) {
    this.model = model;
    this.stopped = List.copyOf(stopped);
    this.answer = answer;
    this.paint = paint;
  }

  String write() {
    String names = Words.list(stopped.stream().map(this::name).toList());
    line(paint.bold("Stop: " + names));
    switch (answer) {
      case StopModel.Timeless timeless -> timeless(timeless);
      case StopModel.Simulated simulated -> simulated(simulated);
    }
    return out.toString();
  }

  private void timeless(StopModel.Timeless timeless) {
    for (ActivityAssessment activity : timeless.activities()) {
      wrapped(
          activity.atRisk().share() > 0
              ? "%s of revenue hangs on %s alone."
                  .formatted(Words.percent(activity.atRisk().share()), Words.plain(activity.name()))
              : "No revenue stops with %s alone.".formatted(Words.plain(activity.name())));
    }
    wrapped(
        "How long the business would live cannot be said without: %s."
            .formatted(Words.list(timeless.missing().stream().limit(6).toList())));
  }

  private void simulated(StopModel.Simulated simulated) {
    StopReport report = simulated.report();
    StopOutcome outcome = report.outcome();
    wrapped(sentence(report));
    line("");
    line(paint.bold("The chance that the business has ended"));
    for (int day : List.of(7, 30, 90, 365)) {
      row("by day " + day, chance(outcome.by(day)) + without(report, day));
    }
    row(
        "half of the time",
        outcome.medianDay().isPresent()
            ? "by day " + outcome.medianDay().getAsInt()
            : "not within a year");
    row(
        "one time in ten",
        outcome.tolerableDays().isPresent()
            ? "by day %s (maximum tolerable period of disruption)"
                .formatted(outcome.tolerableDays().getAsInt())
            : "not within a year");
    row("of what", causes(outcome));
    deterministic(simulated);
    vote(outcome);
    line("");
    curve(report);
    line("");
    cash(report);
    variants(report);
    pairs(report);
    measure(report);
    protection(report);
    closing(outcome);
  }

  private String sentence(StopReport report) {
    StopOutcome outcome = report.outcome();
    String word =
        switch (outcome.verdict()) {
          case DIES -> "Within 30 days the business dies";
          case SURVIVES ->
              outcome.isSlowBurn()
                  ? "The business survives 30 days, but not for long"
                  : "The business survives 30 days";
          case POSSIBLE -> "Within 30 days the business may die";
        };
    String even =
        report.without().verdict() == Verdict.SURVIVES
            ? ""
            : " Mind that it may die even if nothing stops: the plan as it stands does not earn"
                + " enough.";
    return "%s: chance %s.%s".formatted(word, chance(outcome.by(30)), even);
  }

  private static String without(StopReport report, int day) {
    double calm = report.without().by(day).value();
    return calm < 0.005 ? "" : ", of which %s even if nothing stops".formatted(percent(calm));
  }

  private static String causes(StopOutcome outcome) {
    int horizon = outcome.deaths().horizon();
    List<String> causes = new ArrayList<>();
    for (Death death : Death.values()) {
      double share = outcome.deaths().by(horizon, death);
      if (share >= 0.005) {
        causes.add("%s (%s)".formatted(death.words(), percent(share)));
      }
    }
    return causes.isEmpty() ? "nothing ends it within a year" : String.join("; ", causes);
  }

  private void deterministic(StopModel.Simulated simulated) {
    if (stopped.size() == 1
        && simulated.activities().size() == 1
        && simulated.activities().getFirst().survival() instanceof Survival.Days days) {
      String ends = days.day().isPresent() ? days.cause().words() : "the money lasts";
      row(
          "without chance",
          "%s %s %s, if customers stay"
              .formatted(ends, days.day().isPresent() ? "on" : "until", Words.day(days)));
    }
  }

  /// What the team thought, beside what was computed.
  private void vote(StopOutcome outcome) {
    if (stopped.size() != 1) {
      return;
    }
    Optional<Element> element = model.element(stopped.getFirst());
    Fields vote = element.map(e -> e.fields().group(ActivityAttributes.VOTE)).orElse(Fields.NONE);
    double yes = count(vote, ActivityAttributes.VOTES_YES);
    double no = count(vote, ActivityAttributes.VOTES_NO);
    double unsure = count(vote, ActivityAttributes.VOTES_UNSURE);
    if (yes + no + unsure > 0) {
      String agrees =
          yes > no == (outcome.by(30).value() > 0.5) ? "as computed" : "against the numbers";
      row(
          "the team's vote",
          String.format(
              Locale.ROOT,
              "dies %.0f, survives %.0f, unsure %.0f (%s)",
              yes,
              no,
              unsure,
              yes == no ? "undecided" : agrees));
    }
  }

  private double count(
      Fields vote, org.linchpin.model.Attribute<org.linchpin.model.quantity.Estimate> attribute) {
    return vote.known(attribute).map(n -> n.central(model.calendar()).orElse(0)).orElse(0.0);
  }

  private void curve(StopReport report) {
    line(paint.bold("Alive, day 0 to 90"));
    List<Chance> curve = report.curve();
    StringBuilder bars = new StringBuilder();
    for (int day = 0; day < curve.size(); day += 2) {
      int height = (int) Math.round(curve.get(day).value() * HEIGHT);
      bars.append(BARS.charAt(height));
    }
    line("    " + bars);
    line("    " + paint.quiet(axis(curve.size())));
  }

  private static String axis(int days) {
    StringBuilder axis = new StringBuilder(" ".repeat((days + 1) / 2 + 2));
    for (int day : List.of(0, 30, 60, 90)) {
      String text = String.valueOf(day);
      int at = Math.max(0, day / 2 - (day == 90 ? 1 : 0));
      axis.replace(at, at + text.length(), text);
    }
    return axis.toString().stripTrailing();
  }

  private void cash(StopReport report) {
    line(paint.bold("Money at hand (one time in twenty less, middle, one time in twenty more)"));
    for (int day : List.of(0, 7, 30, 60, 90)) {
      Band band = report.cash().get(day);
      row(
          "day " + day,
          "%s, %s, %s".formatted(money(band.low()), money(band.middle()), money(band.high())));
    }
    row(
        "if it starts again",
        "customers who are still there on day 30 contribute %s of what they would have"
            .formatted(percent(report.contributionLeft())));
  }

  private void variants(StopReport report) {
    line("");
    line(paint.bold("The 30-day chance with more or less money"));
    for (Variant variant : Variant.values()) {
      Optional.ofNullable(report.variants().get(variant))
          .ifPresent(chance -> line("    %s: %s".formatted(variant.words(), chance(chance))));
    }
  }

  private void pairs(StopReport report) {
    if (report.pairs().isEmpty()) {
      return;
    }
    line("");
    line(paint.bold("Deadly together"));
    for (DeadlyPair pair : report.pairs()) {
      wrapped(
          "With %s: %s by day %s; alone %s and %s."
              .formatted(
                  name(pair.other()),
                  percent(pair.together().value()),
                  pair.day(),
                  percent(pair.alone().value()),
                  percent(pair.otherAlone().value())));
    }
  }

  private void measure(StopReport report) {
    line("");
    line(paint.bold("Measure next"));
    List<KnowledgeValue> values = report.outcome().measureNext();
    if (values.isEmpty()) {
      line("    no number would change the answer");
    }
    for (KnowledgeValue value : values) {
      wrapped(
          String.format(
              Locale.ROOT,
              "%s (%s%s): +%.2f chance of judging rightly. %s",
              Words.plain(value.what()),
              value.assumed() ? "now a library value, " : "now ",
              Words.plain(value.known().words(model.currency())),
              value.gain(),
              value.how()));
    }
    List<Swing> swings = report.swings();
    if (!swings.isEmpty()) {
      Swing first = swings.getFirst();
      wrapped(
          "With low %s (below %s) the 30-day chance is %s, with high (above %s) %s."
              .formatted(
                  Words.plain(first.what()),
                  Words.plain(first.range().lowWords(model.currency())),
                  percent(first.atLow()),
                  Words.plain(first.range().highWords(model.currency())),
                  percent(first.atHigh())));
    }
  }

  private void protection(StopReport report) {
    report.protection().ifPresent(this::protection);
  }

  private void protection(Protection protection) {
    line("");
    line(paint.bold("Being prepared"));
    wrapped(
        String.format(
            Locale.ROOT,
            "About %.1f stops a year at %s each; '%s' costs %s a year: %s.",
            protection.stopsPerYear(),
            money(protection.lossPerStop()),
            Words.plain(protection.option()),
            money(protection.costPerYear()),
            protection.gainPerYear() > 0
                ? "it pays, by " + money(protection.gainPerYear()) + " a year"
                : "on these numbers it does not pay"));
    for (KnowledgeValue value : protection.measureNext()) {
      wrapped(
          "Knowing %s would be worth %s a year for this choice."
              .formatted(Words.plain(value.what()), money(value.gain())));
    }
  }

  private void closing(StopOutcome outcome) {
    line("");
    List<String> small = new ArrayList<>();
    small.add(
        String.format(
            Locale.ROOT,
            "Simulated %,d times; ranges in brackets are 95 %% intervals.",
            outcome.deaths().replicates()));
    if (!outcome.defaultsUsed().isEmpty()) {
      small.add("Library values used: " + String.join("; ", outcome.defaultsUsed()) + ".");
    }
    small.add(String.join(" ", StopOutcome.VALIDITY));
    small.forEach(
        text -> Words.wrap(Words.plain(text), WIDTH).forEach(part -> line(paint.quiet(part))));
  }

  /// `58 % (57 to 59 %)`.
  static String chance(Chance chance) {
    String low = percent(chance.low());
    String high = percent(chance.high());
    return low.equals(high)
        ? percent(chance.value())
        : "%s (%s to %s)".formatted(percent(chance.value()), low.replace(" %", ""), high);
  }

  private static String percent(double share) {
    double percent = 100 * share;
    if (percent > 0 && percent < 0.95) {
      return String.format(Locale.ROOT, "%.1f %%", percent);
    }
    if (percent > 99.05 && percent < 99.95) {
      return String.format(Locale.ROOT, "%.1f %%", percent);
    }
    return String.format(Locale.ROOT, "%.0f %%", percent);
  }

  private String money(double amount) {
    String currency = Words.plain(model.currency().orElse(""));
    double rounded = Math.abs(amount) >= 1000 ? 100 * Math.rint(amount / 100) : Math.rint(amount);
    return (currency + " " + Words.amount(rounded)).strip();
  }

  private String name(String id) {
    return Words.plain(model.element(id).map(Element::name).orElse(id));
  }

  private void row(String label, String text) {
    List<String> lines = Words.wrap(text, WIDTH - 4 - LABEL);
    for (int i = 0; i < lines.size(); i++) {
      String start = i == 0 ? label : "";
      line(
          "    "
              + paint.quiet(String.format(Locale.ROOT, "%-" + LABEL + "s", start))
              + lines.get(i));
    }
  }

  private void wrapped(String text) {
    Words.wrap(text, WIDTH - 4).forEach(part -> line("    " + part));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
