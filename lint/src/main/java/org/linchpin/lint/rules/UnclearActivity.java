package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.text.DecidingTest;
import org.linchpin.lint.text.LabelJudgement;
import org.linchpin.lint.text.LabelKind;
import org.linchpin.model.vocabulary.CommonAttributes;

/// A note among the activities of which the words leave open whether it is done or had.
final class UnclearActivity implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA102",
          Severity.INFO,
          Level.L0,
          "An activity that may be a thing",
          "A verb and its object leave no doubt about what is done; a bare noun often does.",
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
                    .filter(judged -> isUnclear(context, judged))
                    .filter(judged -> judged.departmentOnly().isEmpty())
                    .map(
                        judged ->
                            INFO.about(
                                    activity,
                                    "Is '%s' something you do? Write it as a verb and its object, as in 'Bake bread'."
                                        .formatted(activity.name()))
                                .at(CommonAttributes.NAME)
                                .sure(judged.actionProbability())
                                .because(judged.explanation()))
                    .stream());
  }

  private static boolean isUnclear(CheckContext context, LabelJudgement judged) {
    return judged.kind() == LabelKind.UNCLEAR
        || (judged.kind() == LabelKind.THING
            && BlockReading.mayBeDone(context, judged)
            && !(judged.test() == DecidingTest.WORDNET
                && OutsidersAmongActivities.namesOthers(judged)));
  }
}
