package org.linchpin.lint.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CustomerAttributes;

/// A phase of buying that no channel serves.
final class UncoveredPhase implements Rule {
  private static final List<String> PHASES = List.of("purchase", "delivery", "after-sales");
  private static final RuleInfo INFO =
      new RuleInfo(
          "BM807",
          Severity.INFO,
          Level.L1,
          "A phase of buying without a channel",
          "Customers learn of you, choose, buy, receive, and come back with questions; where no way is"
              + " kept open they are lost.",
          "S104");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    Set<String> served =
        context
            .all(ElementKind.CHANNEL)
            .flatMap(channel -> channel.value(CustomerAttributes.PHASES).stream())
            .flatMap(texts -> texts.texts().stream())
            .map(text -> text.strip().toLowerCase(Locale.ROOT).replace(' ', '-'))
            .collect(Collectors.toSet());
    List<String> missing = PHASES.stream().filter(phase -> !served.contains(phase)).toList();
    return served.isEmpty() || missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                ElementKind.CHANNEL.section(),
                "No channel serves %s. How does the customer get there? Add the phase to a channel, or the channel that is missing."
                    .formatted(Words.list(missing))));
  }
}
