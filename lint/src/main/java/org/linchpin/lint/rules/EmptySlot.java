package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A slot of the active framework that nothing fills.
final class EmptySlot implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "FW951",
          Severity.WARNING,
          Level.L0,
          "An empty slot",
          "A framework is a set of questions; an empty slot is one that has not been asked yet.",
          "S127",
          "S129",
          "S130");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context.model().elements().isEmpty()
        ? Stream.empty()
        : context.model().value(ModelAttributes.LENS).map(LensSlot::of).orElse(List.of()).stream()
            .filter(slot -> !slot.isFilled(context))
            .map(
                slot ->
                    INFO.aboutModel(
                        ModelAttributes.LENS.key(),
                        "The slot '%s' is empty. %s".formatted(slot.title(), slot.todo())));
  }
}
