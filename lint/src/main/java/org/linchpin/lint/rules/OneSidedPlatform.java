package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A platform with fewer than two groups of users.
final class OneSidedPlatform implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA304",
          Severity.WARNING,
          Level.L1,
          "A platform with one side",
          "A platform is worth something to one group because the other is there.",
          "S55");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    List<String> sides =
        context
            .all(ElementKind.SEGMENT)
            .flatMap(segment -> segment.value(CustomerAttributes.SIDE).stream())
            .distinct()
            .toList();
    return !Kind.is(context, "platform") || sides.size() >= 2
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                ModelAttributes.KIND.key(),
                "A platform connects several groups of users; here %s. Say with side on which side each segment stands, or change the type of business."
                    .formatted(
                        sides.isEmpty()
                            ? "no segment stands on a side"
                            : "all stand on the side '" + sides.getFirst() + "'")));
  }
}
