package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.text.LabelJudgement;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CommonAttributes;

/// A note among the activities that is a chore of the day and serves no customer directly.
final class ChoreAmongActivities implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA104",
          Severity.WARNING,
          Level.L0,
          "A chore among the activities",
          "Key activities are the few that the promises to customers hang on. A to-do list hides"
              + " them.",
          "S95",
          "S31");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .filter(context::isChore)
        .map(
            activity ->
                INFO.about(
                        activity,
                        "'%s' is a task for a to-do list. Say which wider activity it is part of, link the promise it keeps, or take it off the canvas."
                            .formatted(activity.name()))
                    .at(CommonAttributes.NAME)
                    .fixedBy(Fixes.move(context, activity, ElementKind.NOTE))
                    .because(reason(context, activity)));
  }

  private static String reason(CheckContext context, Element activity) {
    return context
        .judge(activity)
        .flatMap(LabelJudgement::toDo)
        .map(match -> match.explanation())
        .orElse("Its level is 5, a task.");
  }
}
