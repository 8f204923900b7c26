package org.linchpin.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.lint.Findings.Suppressed;
import org.linchpin.model.Element;

/// Some rules, run together.
///
/// @param rules in any order; the result does not depend on it
public record Linter(List<Rule> rules) {
  public Linter {
    rules = List.copyOf(rules);
  }

  /// What the rules find; the same model, day and profile always give the same findings.
  public Findings check(CheckContext context) {
    List<Rule> speaking =
        rules.stream()
            .filter(rule -> context.isLinked() || !rule.info().level().needsLinks())
            .toList();
    List<Finding> found =
        new ArrayList<>(speaking.stream().flatMap(rule -> rule.check(context)).toList());
    List<Finding> first = List.copyOf(found);
    rules.forEach(rule -> rule.review(context, first).forEach(found::add));
    found.sort(order(context));
    return suppressed(context, found);
  }

  private static Comparator<Finding> order(CheckContext context) {
    Map<String, Integer> places = new HashMap<>();
    for (Element element : context.model().elements()) {
      places.put(element.id(), places.size());
    }
    return Comparator.comparing(Finding::severity)
        .thenComparing(Finding::code)
        .thenComparing(finding -> places.getOrDefault(finding.main(), -1))
        .thenComparing(Finding::message);
  }

  private static Findings suppressed(CheckContext context, List<Finding> found) {
    List<Suppression> suppressions = Suppression.of(context.model());
    List<Finding> shown = new ArrayList<>();
    List<Suppressed> silent = new ArrayList<>();
    for (Finding finding : found) {
      Optional<Suppression> holding =
          suppressions.stream()
              .filter(s -> s.matches(finding) && !s.isOver(context.today()))
              .findFirst();
      if (holding.isPresent()) {
        silent.add(new Suppressed(finding, holding.get()));
      } else {
        shown.add(noted(finding, suppressions));
      }
    }
    return new Findings(shown, silent);
  }

  /// The finding, with a note when a suppression of it has run out.
  private static Finding noted(Finding finding, List<Suppression> suppressions) {
    return suppressions.stream()
        .filter(s -> s.matches(finding) && s.until().isPresent())
        .findFirst()
        .map(
            s ->
                finding.because(
                    "It was to be ignored until %s%s; that day has passed."
                        .formatted(
                            s.until().orElseThrow(),
                            s.reason().map(r -> " (" + r + ")").orElse(""))))
        .orElse(finding);
  }
}
