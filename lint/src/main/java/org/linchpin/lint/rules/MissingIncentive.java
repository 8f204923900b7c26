package org.linchpin.lint.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.TokenAttributes;

/// A stakeholder of a protocol with nothing to gain, or nothing to lose.
final class MissingIncentive implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "FW957",
          Severity.WARNING,
          Level.L0,
          "A stakeholder without incentive or disincentive",
          "A protocol has no boss: people take part for what they gain, and stay honest for what they"
              + " would lose.",
          "S131",
          "S141");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    boolean protocol =
        context.model().value(ModelAttributes.LENS).map("vbde"::equals).orElse(false)
            || !context.model().all(ElementKind.TOKEN).isEmpty();
    return protocol
        ? context.all(ElementKind.STAKEHOLDER).flatMap(s -> check(context, s).stream())
        : Stream.empty();
  }

  private static Optional<Finding> check(CheckContext context, Element stakeholder) {
    boolean gains =
        stakeholder.fields().has(TokenAttributes.INCENTIVE_TEXT)
            || context.incoming().to(stakeholder, ElementKind.INCENTIVE).findAny().isPresent();
    boolean loses = stakeholder.fields().has(TokenAttributes.DISINCENTIVE);
    if (gains && loses) {
      return Optional.empty();
    }
    String missing =
        gains
            ? "What keeps '%s' from doing harm? State the disincentive."
            : loses
                ? "What makes '%s' take part? State the incentive."
                : "What makes '%s' take part, and what keeps them from doing harm? State incentive and disincentive.";
    return Optional.of(INFO.about(stakeholder, missing.formatted(stakeholder.name())));
  }
}
