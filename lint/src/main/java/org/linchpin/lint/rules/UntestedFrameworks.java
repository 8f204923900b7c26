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
import org.linchpin.model.lens.Lens;
import org.linchpin.model.vocabulary.ModelAttributes;

/// Several frameworks filled in, and nothing of it tried.
final class UntestedFrameworks implements Rule {
  /// Those that ask different things: of two on the same grid, one would fill the other.
  private static final List<String> FRAMEWORKS = List.of("bmc", "squared-triangle", "vtdf", "vbde");

  private static final RuleInfo INFO =
      new RuleInfo(
          "FW954",
          Severity.INFO,
          Level.L1,
          "Frameworks filled, nothing tested",
          "A framework holds guesses in order; filling another one does not make them truer. Trying one does.",
          "S98",
          "S128");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    if (context.all(ElementKind.EXPERIMENT).findAny().isPresent()) {
      return Stream.empty();
    }
    List<String> filled =
        FRAMEWORKS.stream()
            .flatMap(id -> context.lens(id).stream())
            .filter(lens -> lens.slots().stream().noneMatch(Lens.Filled::isEmpty))
            .map(lens -> lens.framework().name())
            .toList();
    return filled.size() < 2
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                ModelAttributes.LENS.key(),
                "%s are filled in, and no experiment is noted. Which guess could end the business if it is wrong? Test it, and write it under experiments."
                    .formatted(Words.capital(Words.list(filled)))));
  }
}
