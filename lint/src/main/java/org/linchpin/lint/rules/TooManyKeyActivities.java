package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// More activities declared key than a business of its size can attend to.
final class TooManyKeyActivities implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA111",
          Severity.WARNING,
          Level.L0,
          "Too many key activities",
          "The point of naming key activities is to attend to a few. Spread over many, money and"
              + " attention are too thin for those that matter.",
          "S21",
          "S41");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    long count = context.activities().filter(a -> isDeclaredKey(context, a)).count();
    double limit = context.profile().bySize("KEY_ACTIVITIES");
    String size = context.profile().size().map(s -> "a " + s.word()).orElse("even a large");
    return count <= limit
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                ElementKind.ACTIVITY.section(),
                "You name %s key activities; %s business can rarely attend to more than %s. Mark those that are not essential as supporting, or take them off."
                    .formatted(count, size, Words.number(limit))));
  }

  /// What stands among the key activities is declared key, unless it is said to be merely
  /// supporting, or is a chore that another rule asks to move away.
  private static boolean isDeclaredKey(CheckContext context, Element activity) {
    return CheckContext.declared(activity).map("essential"::equals).orElse(true)
        && !context.isChore(activity);
  }
}
