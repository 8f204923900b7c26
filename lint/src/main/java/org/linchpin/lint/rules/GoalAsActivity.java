package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.text.LabelJudgement;
import org.linchpin.model.vocabulary.CommonAttributes;

/// An activity that names a state to reach.
final class GoalAsActivity implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA109",
          Severity.WARNING,
          Level.L0,
          "A goal instead of an activity",
          "A goal says where you want to be; an activity says what somebody does to get there.",
          "S17",
          "S19");

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
                    .flatMap(LabelJudgement::objective)
                    .map(
                        match ->
                            INFO.about(
                                    activity,
                                    "'%s' is a goal. What do you do to reach it? Write that down instead."
                                        .formatted(activity.name()))
                                .at(CommonAttributes.NAME)
                                .because(match.explanation()))
                    .stream());
  }
}
