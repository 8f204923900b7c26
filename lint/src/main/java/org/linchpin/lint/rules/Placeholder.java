package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.text.DecidingTest;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.vocabulary.CommonAttributes;

/// A note that still waits for its text.
final class Placeholder implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA114",
          Severity.INFO,
          Level.L0,
          "A placeholder",
          "A note without content cannot be acted on.",
          "S143");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return ElementKind.canvas().stream()
        .flatMap(context::all)
        .filter(
            element ->
                context
                    .judge(element)
                    .map(judged -> judged.test() == DecidingTest.PLACEHOLDER)
                    .orElse(false))
        .map(
            element ->
                INFO.about(
                        element,
                        "'%s' is a placeholder among the %s. Write what is meant, or remove it."
                            .formatted(element.name(), Fixes.title(element.kind())))
                    .at(CommonAttributes.NAME)
                    .fixedBy(
                        context.incoming().to(element).findAny().isPresent()
                            ? Stream.empty()
                            : Stream.of(new QuickFix("Remove it", new Edit.Remove(element.id())))));
  }
}
