package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.text.LabelKind;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// A value proposition that names a product and nothing the customer gets out of it.
final class FeaturePromise implements Rule {
  private static final int FEW_WORDS = 2;
  private static final RuleInfo INFO =
      new RuleInfo(
          "BM801",
          Severity.INFO,
          Level.L0,
          "A product instead of a promise",
          "Customers do not want the product; they want what it does for them.",
          "S28",
          "S140");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.PROPOSITION)
        .filter(promise -> promise.name().strip().split("\\s+").length <= FEW_WORDS)
        .filter(FeaturePromise::saysNoMore)
        .flatMap(
            promise ->
                context
                    .judge(promise)
                    .filter(judged -> judged.kind() == LabelKind.THING)
                    .map(
                        judged ->
                            INFO.about(
                                    promise,
                                    "'%s' names a product. What does the customer get out of it? Say that in the name or under serves."
                                        .formatted(promise.name()))
                                .at(CommonAttributes.NAME)
                                .sure(1 - judged.actionProbability()))
                    .stream());
  }

  private static boolean saysNoMore(Element promise) {
    return Stream.of(
            OfferAttributes.STATEMENT,
            OfferAttributes.NEEDS_SERVED,
            OfferAttributes.PAIN_RELIEVERS,
            OfferAttributes.GAIN_CREATORS,
            CommonAttributes.DESCRIPTION)
        .noneMatch(promise.fields()::has);
  }
}
