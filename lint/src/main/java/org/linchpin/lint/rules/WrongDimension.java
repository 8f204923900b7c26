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
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.quantity.QuantityException;
import org.linchpin.model.quantity.Unit;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// A quantity that measures another sort of thing than its place asks for.
final class WrongDimension implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD901",
          Severity.ERROR,
          Level.L0,
          "A quantity of the wrong sort",
          "Days cannot be added to euros; a number in the wrong unit spoils every figure worked out"
              + " from it.",
          "S111",
          "S125");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.concat(
        statements(context), context.all(ElementKind.STREAM).flatMap(WrongDimension::sales));
  }

  /// A price for one unit of measure beside a volume in another.
  private static Stream<Finding> sales(Element stream) {
    Optional<Estimate> price = stream.known(MoneyAttributes.PRICE);
    Optional<Unit> priced = price.flatMap(Estimate::perItem).flatMap(WrongDimension::unit);
    return stream.known(MoneyAttributes.VOLUME).stream()
        .filter(volume -> priced.filter(unit -> !fits(unit, volume.unit())).isPresent())
        .map(
            volume ->
                INFO.about(
                        stream,
                        "The price of %s is %s, and its volume is %s. Say both for the same unit."
                            .formatted(
                                Words.name(stream),
                                price.map(Quantities::write).orElse(""),
                                Quantities.write(volume)))
                    .at(MoneyAttributes.VOLUME));
  }

  /// The unit of an item that is one.
  private static Optional<Unit> unit(String item) {
    try {
      return Optional.of(Quantities.parse("1 " + item).unit());
    } catch (QuantityException noUnit) {
      return Optional.empty();
    }
  }

  /// Things counted may have several names, units of measure not; a bare number fits everything.
  private static boolean fits(Unit priced, Unit sold) {
    return sold.symbol().isEmpty()
        || (priced.dimension() == sold.dimension() && priced.factor() == sold.factor());
  }

  private static Stream<Finding> statements(CheckContext context) {
    return Statement.all(context)
        .filter(statement -> !statement.expected().acceptsDimension(statement.estimate()))
        .map(
            statement ->
                statement.finding(
                    INFO,
                    "The %s of %s is %s, which is %s; expected is %s, as in '%s'."
                        .formatted(
                            statement.path(),
                            statement.whose(),
                            statement.text(),
                            statement.estimate().dimension().words(),
                            statement.expected().words(),
                            statement.expected().example())));
  }
}
