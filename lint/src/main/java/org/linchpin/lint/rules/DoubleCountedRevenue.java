package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Links;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// Two streams for the same trade, streams that do not sum to the stated turnover, or a stream
/// whose price and volume do not make its amount.
final class DoubleCountedRevenue implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD907",
          Severity.WARNING,
          Level.L2,
          "Revenue counted twice",
          "The same customers paying for the same thing by the same way are one stream; two of them"
              + " promise money that does not come.",
          "S107");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.of(twins(context), turnover(context).stream(), amounts(context))
        .flatMap(found -> found);
  }

  /// Streams that state their amount and price and volume as well, and not the same.
  private static Stream<Finding> amounts(CheckContext context) {
    return context
        .all(ElementKind.STREAM)
        .flatMap(
            stream ->
                Revenue.stated(context, stream)
                    .flatMap(amount -> Revenue.sold(context, stream).map(sold -> sold / amount))
                    .filter(
                        ratio -> Math.abs(ratio - 1) > context.threshold(Threshold.TURNOVER_GAP))
                    .map(ratio -> amount(stream, ratio))
                    .stream());
  }

  private static Finding amount(Element stream, double ratio) {
    return INFO.about(
            stream,
            "The price times the volume of %s makes %s of its amount. The amount counts; leave out what is wrong."
                .formatted(Words.name(stream), Words.percent(ratio)))
        .at(MoneyAttributes.AMOUNT);
  }

  private static Stream<Finding> twins(CheckContext context) {
    List<Element> streams = context.model().all(ElementKind.STREAM);
    return IntStream.range(1, streams.size())
        .boxed()
        .flatMap(
            second ->
                streams.subList(0, second).stream()
                    .filter(first -> isSameTrade(first, streams.get(second)))
                    .limit(1)
                    .map(first -> twin(first, streams.get(second))));
  }

  private static boolean isSameTrade(Element first, Element second) {
    return !first.links(MoneyAttributes.FROM).isEmpty()
        && !first.links(MoneyAttributes.FOR).isEmpty()
        && Stream.of(MoneyAttributes.FROM, MoneyAttributes.FOR, MoneyAttributes.THROUGH)
            .allMatch(a -> targets(first, a).equals(targets(second, a)))
        && first.value(MoneyAttributes.KIND).equals(second.value(MoneyAttributes.KIND));
  }

  private static Set<String> targets(Element stream, Attribute<Links> attribute) {
    return stream.links(attribute).targets().collect(Collectors.toSet());
  }

  private static Finding twin(Element first, Element second) {
    return INFO.about(
            second,
            "'%s' and '%s' have the same payers, promises, channels and kind. Is it revenue counted twice? Keep one, or say what makes them differ."
                .formatted(second.name(), first.name()))
        .with(first);
  }

  private static Optional<Finding> turnover(CheckContext context) {
    List<Element> streams = context.model().all(ElementKind.STREAM);
    List<Double> amounts =
        streams.stream().flatMap(s -> Revenue.amount(context, s).stream()).toList();
    if (streams.isEmpty() || amounts.size() < streams.size()) {
      return Optional.empty();
    }
    double sum = amounts.stream().mapToDouble(Double::doubleValue).sum();
    return Money.own(context, context.model().header().known(ModelAttributes.TURNOVER))
        .map(stated -> sum / stated.inBaseUnits(context.model().calendar()).central())
        .filter(ratio -> Math.abs(ratio - 1) > context.threshold(Threshold.TURNOVER_GAP))
        .map(
            ratio ->
                INFO.aboutModel(
                    ModelAttributes.TURNOVER.key(),
                    "The revenue streams sum to %s of the stated turnover. Is some revenue counted twice, or missing?"
                        .formatted(Words.percent(ratio))));
  }
}
