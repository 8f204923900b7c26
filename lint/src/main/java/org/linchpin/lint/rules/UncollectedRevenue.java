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

/// A revenue stream that no activity charges and collects.
final class UncollectedRevenue implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA205",
          Severity.WARNING,
          Level.L1,
          "Revenue that nobody collects",
          "Money comes in because somebody asks for it: at the till, by invoice, by direct debit.",
          "S36",
          "S107");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.STREAM)
        .filter(stream -> !isCollected(context, stream))
        .map(
            stream ->
                INFO.about(
                    stream,
                    "How is '%s' charged and collected? Link the activity that does it with earns."
                        .formatted(stream.name())));
  }

  static boolean isCollected(CheckContext context, Element stream) {
    return Contributions.EARN.activities(context, stream).findAny().isPresent()
        || Contributions.EARN.others(context, stream).findAny().isPresent();
  }
}
