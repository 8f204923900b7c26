package org.linchpin.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ModelAttributes;

/// Several frameworks filled in, and nothing of it tried.
final class UntestedFrameworks implements Rule {
  private static final List<ElementKind> CANVAS =
      List.of(
          ElementKind.PARTNER,
          ElementKind.ACTIVITY,
          ElementKind.RESOURCE,
          ElementKind.PROPOSITION,
          ElementKind.RELATIONSHIP,
          ElementKind.CHANNEL,
          ElementKind.SEGMENT,
          ElementKind.COST,
          ElementKind.STREAM);
  private static final Map<String, String> LENSES =
      new TreeMap<>(
          Map.of(
              "squared-triangle", "the Squared Triangle",
              "vtdf", "VTDF",
              "vbde", "VBDE"));
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
    List<String> filled = new ArrayList<>();
    if (CANVAS.stream().allMatch(kind -> context.all(kind).findAny().isPresent())) {
      filled.add("the Business Model Canvas");
    }
    LENSES.forEach(
        (lens, title) -> {
          if (LensSlot.of(lens).stream().allMatch(slot -> slot.isFilled(context))) {
            filled.add(title);
          }
        });
    return filled.size() < 2
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                ModelAttributes.LENS.key(),
                "%s are filled in, and no experiment is noted. Which guess could end the business if it is wrong? Test it, and write it under experiments."
                    .formatted(Words.capital(Words.list(filled)))));
  }
}
