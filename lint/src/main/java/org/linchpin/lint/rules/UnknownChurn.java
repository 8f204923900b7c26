package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// Recurring revenue of which nobody knows how fast customers leave.
final class UnknownChurn implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "BM808",
          Severity.INFO,
          Level.L2,
          "Recurring revenue without a churn rate",
          "How long a subscription lasts decides what a customer is worth and how much winning one may"
              + " cost.",
          "S148");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    boolean known =
        context
            .all(ElementKind.RELATIONSHIP)
            .anyMatch(relationship -> relationship.known(CustomerAttributes.CHURN).isPresent());
    return known
        ? Stream.empty()
        : context
            .all(ElementKind.STREAM)
            .filter(
                stream ->
                    stream.value(MoneyAttributes.KIND).map("subscription"::equals).orElse(false)
                        || stream.fields().isSet(MoneyAttributes.RECURRING))
            .filter(stream -> stream.known(MoneyAttributes.CHURN).isEmpty())
            .map(
                stream ->
                    INFO.about(
                        stream,
                        "How many customers of '%s' leave each month? State churn, even as a range."
                            .formatted(stream.name())));
  }
}
