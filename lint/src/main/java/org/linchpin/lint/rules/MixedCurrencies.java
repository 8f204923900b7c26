package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.OwnCurrency;
import org.linchpin.model.quantity.CurrencyCode;
import org.linchpin.model.vocabulary.ModelAttributes;

/// An amount in a currency without a rate, or a currency without a code.
final class MixedCurrencies implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD903",
          Severity.ERROR,
          Level.L0,
          "A currency without a code or a rate",
          "Amounts in two currencies cannot be added before somebody says what one is worth in the"
              + " other, and on which day.",
          "S125");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.concat(codes(context), rates(context));
  }

  /// What stands for a currency and is no code.
  private static Stream<Finding> codes(CheckContext context) {
    BusinessModel model = context.model();
    Stream<Finding> own =
        model.currency().stream().flatMap(code -> code(ModelAttributes.CURRENCY, "currency", code));
    Stream<Finding> others =
        model.value(ModelAttributes.EXCHANGE_RATES).stream()
            .flatMap(rates -> rates.entries().stream())
            .flatMap(rate -> rate.value(ModelAttributes.RATE_CURRENCY).stream())
            .flatMap(code -> code(ModelAttributes.EXCHANGE_RATES, "exchange-rates of", code));
    return Stream.concat(own, others);
  }

  private static Stream<Finding> code(Attribute<?> attribute, String path, String code) {
    return CurrencyCode.isCode(code)
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                attribute.key(),
                "The %s of the model is '%s'; expected is a code of three capital letters (ISO 4217). Maybe %s."
                    .formatted(path, code, CurrencyCode.meant(code).orElse("EUR"))));
  }

  private static Stream<Finding> rates(CheckContext context) {
    OwnCurrency currency = context.currency();
    return currency.code().stream()
        .flatMap(
            own ->
                Statement.all(context)
                    .filter(s -> currency.isUnrated(s.estimate()))
                    .map(s -> finding(s, own)));
  }

  private static Finding finding(Statement statement, String currency) {
    String other = statement.estimate().unit().symbol();
    return statement.finding(
        INFO,
        "The %s of %s is %s, and the model counts in %s without a positive rate for %s, so the amount counts as unknown. Convert the amount, or add exchange-rates with of, rate and as-of."
            .formatted(statement.path(), statement.whose(), statement.text(), currency, other));
  }
}
