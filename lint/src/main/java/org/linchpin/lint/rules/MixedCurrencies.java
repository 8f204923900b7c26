package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Entries;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.vocabulary.ModelAttributes;

/// An amount in a currency without a rate.
final class MixedCurrencies implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD903",
          Severity.ERROR,
          Level.L0,
          "A currency without a rate",
          "Amounts in two currencies cannot be added before somebody says what one is worth in the"
              + " other, and on which day.",
          "S125");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    List<Statement> money =
        Statement.all(context)
            .filter(s -> s.estimate().dimension() == Dimension.MONEY)
            .filter(s -> !s.estimate().unit().symbol().isEmpty())
            .toList();
    Optional<String> own =
        context
            .model()
            .currency()
            .or(() -> money.stream().map(s -> s.estimate().unit().symbol()).findFirst());
    Set<String> rated = rated(context);
    return own.map(
            currency ->
                money.stream()
                    .filter(s -> !s.estimate().unit().symbol().equals(currency))
                    .filter(s -> !rated.contains(s.estimate().unit().symbol()))
                    .map(s -> finding(s, currency)))
        .orElse(Stream.empty());
  }

  /// The currencies that have a rate and its day.
  private static Set<String> rated(CheckContext context) {
    return context
        .model()
        .value(ModelAttributes.EXCHANGE_RATES)
        .map(Entries::entries)
        .orElse(List.of())
        .stream()
        .filter(rate -> rate.known(ModelAttributes.RATE_VALUE).isPresent())
        .filter(rate -> rate.has(ModelAttributes.RATE_DAY))
        .flatMap(rate -> rate.value(ModelAttributes.RATE_CURRENCY).stream())
        .collect(Collectors.toSet());
  }

  private static Finding finding(Statement statement, String currency) {
    String other = statement.estimate().unit().symbol();
    return statement.finding(
        INFO,
        "The %s of %s is %s, and the model counts in %s without a rate for %s. Convert the amount, or add exchange-rates with of, rate and as-of."
            .formatted(statement.path(), statement.whose(), statement.text(), currency, other));
  }
}
