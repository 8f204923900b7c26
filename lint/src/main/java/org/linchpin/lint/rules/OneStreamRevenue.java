package org.linchpin.lint.rules;

import java.util.Map;
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
import org.linchpin.model.vocabulary.CustomerAttributes;

/// Most of the revenue from one segment or one stream.
final class OneStreamRevenue implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "BM806",
          Severity.INFO,
          Level.L2,
          "Most revenue from one source",
          "What brings in more than half can end the business when it goes.",
          "S126");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    double limit = context.threshold(Threshold.CONCENTRATION);
    Map<String, Double> shares = Revenue.shares(context);
    Stream<Finding> streams =
        shares.size() < 2
            ? Stream.empty()
            : context
                .all(ElementKind.STREAM)
                .filter(stream -> shares.getOrDefault(stream.id(), 0.0) > limit)
                .map(stream -> finding(stream, shares.getOrDefault(stream.id(), 0.0)));
    Stream<Finding> segments =
        context
            .all(ElementKind.SEGMENT)
            .flatMap(
                segment ->
                    segment
                        .known(CustomerAttributes.REVENUE_SHARE)
                        .map(share -> share.spread().central() * share.unit().factor())
                        .filter(share -> share > limit)
                        .map(share -> finding(segment, share).at(CustomerAttributes.REVENUE_SHARE))
                        .stream());
    return Stream.concat(segments, streams);
  }

  private static Finding finding(Element source, double share) {
    return INFO.about(
        source,
        "%s of your revenue comes from '%s'. What would you do without it? Look for a second source, or make sure of this one."
            .formatted(Words.percent(share), source.name()));
  }
}
