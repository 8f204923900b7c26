package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
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
    List<Element> segments = context.model().all(ElementKind.SEGMENT);
    long stated =
        segments.stream()
            .flatMap(s -> s.value(CustomerAttributes.SIDE).stream())
            .distinct()
            .count();
    long sides = stated > 0 ? stated : segments.size();
    return !Kind.is(context, "platform") || sides >= 2
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                ModelAttributes.KIND.key(),
                "A platform connects several groups of users; here %s. Name the other side, or change the type of business."
                    .formatted(
                        sides == 0 ? "none is named" : "there is only " + Words.names(segments))));
  }
}
