package org.linchpin.lint.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.lens.Lens;
import org.linchpin.model.lens.Slot;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A slot of the active framework that nothing fills.
final class EmptySlot implements Rule {
  /// The frameworks whose slots are questions of their own; the blocks of the others have rules of
  /// their own.
  private static final Set<String> ASKING = Set.of("squared-triangle", "vtdf", "vbde");

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
        : context
            .model()
            .value(ModelAttributes.LENS)
            .filter(ASKING::contains)
            .flatMap(context::lens)
            .map(Lens::slots)
            .orElse(List.of())
            .stream()
            .filter(Lens.Filled::isEmpty)
            .map(Lens.Filled::slot)
            .map(
                slot ->
                    INFO.aboutModel(
                        ModelAttributes.LENS.key(),
                        "The slot '%s' is empty. %s".formatted(slot.title(), toDo(slot))));
  }

  private static String toDo(Slot slot) {
    return slot.tag().isEmpty()
        ? "Add it under %s.".formatted(slot.kind().section())
        : slot.kind() == ElementKind.NOTE
            ? "Write it as a note and tag it '%s'.".formatted(slot.tag())
            : "Add it under %s and tag it '%s'.".formatted(slot.kind().section(), slot.tag());
  }
}
