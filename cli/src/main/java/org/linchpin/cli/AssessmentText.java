package org.linchpin.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.assess.Goal;
import org.linchpin.engine.assess.HiddenGroup;
import org.linchpin.engine.assess.KeyAssumption;
import org.linchpin.engine.assess.MeasureNext;
import org.linchpin.engine.assess.RevenueAtRisk;
import org.linchpin.engine.assess.Serving;
import org.linchpin.engine.classify.Answer;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.Verdict;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.engine.survival.Survival;
import org.linchpin.model.Element;

/// An assessment for a terminal: a sentence for each verdict, then the lines behind it.
final class AssessmentText {
  private static final int WIDTH = 96;
  private static final int LABEL = 10;
  private static final int MOST_TOGETHER = 3;

  private final Assessment assessment;
  private final Paint paint;
  private final int top;
  private final StringBuilder out = new StringBuilder();

  AssessmentText(Assessment assessment, Paint paint, int top) {
    this.assessment = assessment;
    this.paint = paint;
    this.top = top;
  }

  String write() {
    heading();
    int rank = 0;
    for (ActivityAssessment activity : assessment.activities()) {
      if (++rank > top) {
        line("");
        line(
            String.format(
                Locale.ROOT,
                "%,d more activities are not shown; --top N shows more, --json all.",
                assessment.activities().size() - top));
        break;
      }
      activity(rank, activity);
    }
    hidden();
    closing();
    return out.toString();
  }

  private void heading() {
    line(paint.bold(Words.plain(assessment.model().name())));
    int count = assessment.activities().size();
    List<String> key =
        names(assessment.keyActivities().stream().map(ActivityAssessment::id).toList());
    long open =
        assessment.activities().stream()
            .filter(activity -> activity.classification().isKey() == Answer.UNKNOWN)
            .count();
    String revenue =
        switch (assessment.revenue()) {
          case MONEY -> ", %s a month".formatted(money(assessment.totalRevenue()));
          case SHARES -> ", revenue known as shares";
          case NOTHING -> "";
        };
    line(
        "%s%s. Level %s: %s."
            .formatted(
                count == 1 ? "1 activity" : String.format(Locale.ROOT, "%,d activities", count),
                revenue,
                assessment.level(),
                assessment.level().words()));
    if (count == 0) {
      wrapped("", "There is no key activity yet. What must you do well to keep your promise?");
      return;
    }
    String keyLine =
        key.isEmpty()
            ? "None is key for certain."
            : "%s key: %s.".formatted(key.size(), Words.list(key.stream().limit(12).toList()))
                + (key.size() > 12 ? " (the first 12)" : "");
    wrapped("", keyLine + (open == 0 ? "" : " %s still open.".formatted(open)));
    if (anyway(30) >= 0.05) {
      wrapped(
          "",
          "Even if nothing stops, the business ends within 30 days with a chance of %s: the plan as it stands does not earn enough."
              .formatted(Words.percent(anyway(30))));
    }
  }

  private void activity(int rank, ActivityAssessment activity) {
    line("");
    String name = Words.plain(activity.name());
    line(
        "%s  %s  [%s]"
            .formatted(
                paint.bold("%2s  %s".formatted(rank, name)), classes(activity), key(activity)));
    wrapped("", verdict(activity));
    activity.stop().ifPresent(stop -> row("30 days", thirtyDays(stop)));
    List<String> serves = activity.serves().stream().map(this::serving).toList();
    int more = activity.servesCount() - serves.size();
    row(
        "serves",
        serves.isEmpty()
            ? "nothing that customers or revenue see"
            : String.join("; ", serves) + (more > 0 ? "; and %s more".formatted(more) : ""));
    row("goals", goals(activity));
    row("backup", activity.backups().isEmpty() ? "none" : Words.list(names(activity.backups())));
    if (!activity.weakPoints().isEmpty()) {
      row("hangs on", Words.list(names(activity.weakPoints())) + ", without a substitute");
    }
    activity.hiddenWith().stream()
        .limit(MOST_TOGETHER)
        .forEach(group -> row("together", together(activity, group)));
    if (activity.attribution() > 0) {
      row("share", share(activity));
    }
    row("why", String.join("; ", activity.classification().reasons()));
    row("do", inTurn(activity.actions()));
    row(
        "measure",
        activity
            .measureNext()
            .map(AssessmentText::next)
            .orElse("no number would change the answer"));
  }

  /// One after the other; after a question begins a new sentence.
  private static String inTurn(List<String> actions) {
    StringBuilder text = new StringBuilder();
    for (String action : actions) {
      String before = text.isEmpty() ? "" : text.charAt(text.length() - 1) == '?' ? " Then " : "; ";
      text.append(before).append(action);
    }
    return text.toString();
  }

  private static String key(ActivityAssessment activity) {
    return switch (activity.classification().isKey()) {
      case YES -> "KEY";
      case NO -> "not key";
      case UNKNOWN -> "key?";
    };
  }

  private String classes(ActivityAssessment activity) {
    List<String> words =
        activity.classification().possible().stream()
            .map(type -> paint.of(type, type.title()))
            .toList();
    return activity.classification().evidence().stated() ? String.join(" or ", words) : "open";
  }

  private String verdict(ActivityAssessment activity) {
    RevenueAtRisk risk = activity.atRisk();
    String loss = loss(risk);
    if (!activity.classification().evidence().stated()) {
      return "What would fall if you stopped it? Nothing in the model says yet what it serves.";
    }
    return switch (activity.survival()) {
      case Survival.Unknown unknown ->
          "Stop it and %s. How long the business would live cannot be said without: %s."
              .formatted(loss, Words.list(unknown.missing().stream().limit(4).toList()));
      case Survival.Days days ->
          days.day().isPresent()
              ? "Stop it and %s; %s on %s.".formatted(loss, days.cause().words(), Words.day(days))
              : days.earliest().isPresent()
                  ? "Stop it and %s; the money lasts longer than a year, at worst until day %s."
                      .formatted(loss, days.earliest().getAsInt())
                  : "Stop it and %s; the money lasts longer than a year.".formatted(loss);
    };
  }

  /// The chance that the business ends by a day although nothing stops.
  private double anyway(int day) {
    return assessment.withoutStop().map(without -> without.by(day).value()).orElse(0.0);
  }

  private String thirtyDays(StopOutcome stop) {
    String later =
        stop.verdict() != Verdict.DIES && stop.by(90).value() >= 0.005
            ? "; within 90 days %s".formatted(StopText.chance(stop.by(90)))
            : "";
    String cause =
        stop.by(90).value() >= 0.005 && stop.mainCause().isPresent()
            ? "; mostly because " + stop.mainCause().get().words()
            : "";
    String even =
        anyway(30) >= 0.05
            ? " (%s even if nothing stops)".formatted(Words.percent(anyway(30)))
            : "";
    return "%s: chance %s%s%s%s"
        .formatted(stop.verdict().words(), StopText.chance(stop.by(30)), even, later, cause);
  }

  private String loss(RevenueAtRisk risk) {
    if (risk.share() > 0) {
      String capacity =
          risk.byCapacity() > risk.share() + 0.005
              ? " (%s when substitutes carry only so much)"
                  .formatted(Words.percent(risk.byCapacity()))
              : "";
      return "%s of revenue stops%s%s"
          .formatted(Words.percent(risk.share()), money(risk), capacity);
    }
    if (risk.blocked() > 0) {
      return "%s of revenue is blocked once its grace is over"
          .formatted(Words.percent(risk.blocked()));
    }
    if (risk.byCapacity() > 0.005) {
      return "%s of revenue is lost, for its substitutes cannot carry the whole"
          .formatted(Words.percent(risk.byCapacity()));
    }
    return "no revenue stops with it alone";
  }

  private String money(RevenueAtRisk risk) {
    return risk.known() == Revenue.Known.MONEY
        ? ", %s a month".formatted(money(risk.amount()))
        : "";
  }

  private String money(double amount) {
    String currency = Words.plain(assessment.model().currency().orElse(""));
    return (currency + " " + Words.amount(amount)).strip();
  }

  private String serving(Serving serving) {
    List<String> way = names(serving.path());
    String path = String.join(" > ", way.size() > 1 ? way.subList(1, way.size()) : way);
    return serving.stops() ? path + " (stops)" : path;
  }

  private static String goals(ActivityAssessment activity) {
    List<String> goals = new ArrayList<>();
    for (Goal goal : Goal.values()) {
      int how = activity.goals().getOrDefault(goal, 0);
      if (how > 0) {
        goals.add(goal.name().toLowerCase(Locale.ROOT) + (how == 1 ? " (through others)" : ""));
      }
    }
    return goals.isEmpty() ? "none of the four" : String.join(", ", goals);
  }

  private String together(ActivityAssessment activity, HiddenGroup group) {
    return "%s together with %s: %s of revenue stops when %s stop"
        .formatted(
            activity.atRisk().share() > 0 ? "even more critical" : "critical only",
            Words.list(names(group.without(activity.id()))),
            Words.percent(group.share()),
            group.members().size() > 2 ? "all" : "both");
  }

  private String share(ActivityAssessment activity) {
    String interval =
        activity.attributionHalfWidth() > 0
            ? " ± %s".formatted(Words.percent(activity.attributionHalfWidth()))
            : "";
    String improve =
        activity
            .measures()
            .filter(m -> m.improvement() > 0 && assessment.revenue() == Revenue.Known.MONEY)
            .map(m -> "; if it never failed, %s a month more".formatted(money(m.improvement())))
            .orElse("");
    return "%s%s of revenue is its fair share%s"
        .formatted(Words.percent(activity.attribution()), interval, improve);
  }

  private static String next(MeasureNext next) {
    return "%s: %s".formatted(Words.plain(next.what()), next.reason());
  }

  private void hidden() {
    List<HiddenGroup> groups = assessment.hidden();
    if (groups.isEmpty()) {
      return;
    }
    line("");
    line(paint.bold("Together only"));
    for (HiddenGroup group : groups.stream().limit(10).toList()) {
      String sentence =
          group.members().size() > 2
              ? "%s: when all stop, %s of revenue stops, though none of them does it alone."
              : "%s: when both stop, %s of revenue stops, though neither does it alone.";
      wrapped(
          "  ",
          sentence.formatted(Words.list(names(group.members())), Words.percent(group.share())));
    }
  }

  private void closing() {
    if (!assessment.measureNext().isEmpty()) {
      line("");
      line(paint.bold("Measure next"));
      assessment.measureNext().forEach(next -> wrapped("  ", next(next)));
    }
    List<KeyAssumption> first =
        assessment.assumptions().stream()
            .filter(KeyAssumption::isToTestFirst)
            .filter(assumption -> assumption.attribute().isEmpty())
            .limit(5)
            .toList();
    if (!first.isEmpty()) {
      line("");
      line(paint.bold("Taken for true, with much hanging on it and little to show for it"));
      first.forEach(
          assumption -> wrapped("  ", "%s: %s".formatted(assumption.what(), assumption.because())));
    }
    Set<String> small = new LinkedHashSet<>();
    if (!assessment.missing().isEmpty()) {
      small.add("Missing: " + Words.list(assessment.missing()) + ".");
    }
    if (!assessment.defaultsUsed().isEmpty()) {
      small.add("Library values used: " + String.join("; ", assessment.defaultsUsed()) + ".");
    }
    small.addAll(assessment.notes());
    small.add(
        "A stop is complete and for good; nobody reacts unless a workaround is stated. Revenue at"
            + " risk of different activities overlaps: do not add it up.");
    line("");
    small.forEach(
        text -> Words.wrap(Words.plain(text), WIDTH).forEach(part -> line(paint.quiet(part))));
  }

  private List<String> names(List<String> ids) {
    return ids.stream()
        .map(id -> assessment.model().element(id).map(Element::name).orElse(id))
        .map(Words::plain)
        .toList();
  }

  private void row(String label, String text) {
    List<String> lines = Words.wrap(Words.plain(assessment.worded(text)), WIDTH - 4 - LABEL);
    for (int i = 0; i < lines.size(); i++) {
      String start = i == 0 ? label : "";
      line(
          "    "
              + paint.quiet(String.format(Locale.ROOT, "%-" + LABEL + "s", start))
              + lines.get(i));
    }
  }

  private void wrapped(String indent, String text) {
    Words.wrap(Words.plain(assessment.worded(text)), WIDTH - indent.length())
        .forEach(part -> line(indent + part));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
