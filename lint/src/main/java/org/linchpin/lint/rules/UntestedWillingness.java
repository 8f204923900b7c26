package org.linchpin.lint.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.Basis;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.GovernanceAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// Much revenue from customers of whom nobody knows that they will pay.
final class UntestedWillingness implements Rule {
  private static final Set<String> ENOUGH = Set.of("do", "pay");
  private static final Set<Basis> OBSERVED = Set.of(Basis.MEASURED, Basis.DOCUMENTED);
  private static final RuleInfo INFO =
      new RuleInfo(
          "FW953",
          Severity.WARNING,
          Level.L1,
          "Will they pay?",
          "What customers say they would pay and what they pay are far apart; only what they do counts.",
          "S98",
          "S139");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    Map<String, Double> shares = Revenue.shares(context);
    return context
        .all(ElementKind.STREAM)
        .filter(
            stream ->
                shares.getOrDefault(stream.id(), 0.0)
                    > context.threshold(Threshold.UNPROVEN_REVENUE))
        .filter(stream -> !isProven(context, stream))
        .map(stream -> finding(context, stream, shares.getOrDefault(stream.id(), 0.0)));
  }

  private static boolean isProven(CheckContext context, Element stream) {
    boolean observed =
        stream
            .known(MoneyAttributes.AMOUNT)
            .flatMap(amount -> amount.provenance().basis())
            .map(OBSERVED::contains)
            .orElse(false);
    return observed
        || isShown(context, stream)
        || context
            .elements(stream.links(MoneyAttributes.FROM).targets())
            .anyMatch(segment -> isProvenSegment(context, segment));
  }

  private static boolean isProvenSegment(CheckContext context, Element segment) {
    return segment.fields().isSet(CustomerAttributes.PROVEN)
        || segment
            .fields()
            .group(CustomerAttributes.WILLINGNESS)
            .value(CustomerAttributes.PROOF)
            .map(ENOUGH::contains)
            .orElse(false)
        || isShown(context, segment);
  }

  /// True when a piece of evidence about the element shows that somebody acted or paid.
  private static boolean isShown(CheckContext context, Element element) {
    return context
        .incoming()
        .to(element, ElementKind.EVIDENCE)
        .anyMatch(
            arrival ->
                arrival
                    .source()
                    .value(GovernanceAttributes.PROOF)
                    .map(ENOUGH::contains)
                    .orElse(false));
  }

  private static Finding finding(CheckContext context, Element stream, double share) {
    List<Element> payers =
        context.elements(stream.links(MoneyAttributes.FROM).targets()).distinct().toList();
    String part =
        Revenue.unmeasured(context).isPresent()
            ? "your only revenue stream"
            : Words.percent(share) + " of revenue";
    return INFO.about(
            stream,
            "'%s' is %s, and nothing shows that %s will pay. Test it, or write down what shows it: willingness-to-pay with proof do or pay, or proven: yes."
                .formatted(stream.name(), part, payers.isEmpty() ? "anybody" : Words.names(payers)))
        .with(payers.toArray(Element[]::new));
  }
}
