package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.text.LabelJudgement;
import org.linchpin.lint.text.LabelKind;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CommonAttributes;

/// A note among the activities that names something the business has.
final class ThingAmongActivities implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA101",
          Severity.WARNING,
          Level.L0,
          "A thing among the activities",
          "What you have and what you do are easily mixed up; only what you do can be improved,"
              + " handed over or stopped.",
          "S96");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .flatMap(
            activity ->
                context
                    .judge(activity)
                    .filter(judged -> judged.kind() == LabelKind.THING)
                    .filter(judged -> !BlockReading.mayBeDone(context, judged))
                    .filter(judged -> !OutsidersAmongActivities.namesOthers(judged))
                    .map(judged -> finding(context, activity, judged))
                    .stream());
  }

  private static Finding finding(CheckContext context, Element activity, LabelJudgement judged) {
    String name = activity.name();
    String verbs =
        judged.verbs().isEmpty() ? "with a verb" : "as in '%s %s'".formatted(first(judged), name);
    return INFO.about(
            activity,
            "'%s' is something you have, not something you do. Move it to Key Resources, or say what you do with it, %s."
                .formatted(name, verbs))
        .at(CommonAttributes.NAME)
        .fixedBy(
            Stream.concat(
                Fixes.move(context, activity, ElementKind.RESOURCE),
                judged.verbs().stream()
                    .limit(3)
                    .map(verb -> Words.capital(verb) + " " + Words.within(name))
                    .filter(text -> context.judge(text).kind() == LabelKind.ACTIVITY)
                    .map(text -> Fixes.rename(activity, text))))
        .sure(1 - judged.actionProbability())
        .because(judged.explanation());
  }

  private static String first(LabelJudgement judged) {
    return judged.verbs().getFirst();
  }
}
