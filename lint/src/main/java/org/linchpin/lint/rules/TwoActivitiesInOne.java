package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.text.LabelKind;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CommonAttributes;

/// One note that names two activities which serve different promises.
final class TwoActivitiesInOne implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA108",
          Severity.INFO,
          Level.L0,
          "Two activities in one note",
          "One of the two may be key and the other not; together nobody can tell.",
          "S90");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .filter(a -> a.links(ActivityAttributes.DELIVERS).targets().distinct().count() > 1)
        .flatMap(
            activity -> {
              List<String> parts = List.of(activity.name().split(" (?:and|&) ", -1));
              boolean two =
                  parts.size() == 2
                      && parts.stream()
                          .allMatch(part -> context.judge(part).kind() == LabelKind.ACTIVITY);
              return two ? Stream.of(finding(activity, parts)) : Stream.empty();
            });
  }

  private static Finding finding(Element activity, List<String> parts) {
    return INFO.about(
            activity,
            "'%s' names two activities, '%s' and '%s', and serves several promises. Make two notes, each with the promise it serves."
                .formatted(activity.name(), parts.getFirst(), parts.getLast()))
        .at(CommonAttributes.NAME);
  }
}
