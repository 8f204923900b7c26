package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// Work for a segment that is only hoped for, in a business that is past searching.
final class UnprovenCustomers implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA217",
          Severity.INFO,
          Level.L1,
          "Work for customers who are only hoped for",
          "A running business serves customers who exist; hoped-for ones deserve an experiment"
              + " first.",
          "S147");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    boolean running =
        context.model().value(ModelAttributes.PHASE).map("exploit"::equals).orElse(false);
    return !running
        ? Stream.empty()
        : context
            .all(ElementKind.SEGMENT)
            .filter(s -> !s.value(CustomerAttributes.PROVEN).orElse(true))
            .flatMap(segment -> check(context, segment));
  }

  private static Stream<Finding> check(CheckContext context, Element segment) {
    List<Element> activities =
        context
            .incoming()
            .to(segment, OfferAttributes.FOR)
            .flatMap(arrival -> Contributions.DELIVER.activities(context, arrival.source()))
            .distinct()
            .toList();
    return activities.isEmpty()
        ? Stream.empty()
        : Stream.of(
            INFO.about(
                    segment,
                    "%s works for '%s', whom you do not know to exist and buy. Test them first, or mark them proven."
                        .formatted(Words.names(activities), segment.name()))
                .with(activities.toArray(Element[]::new))
                .at(CustomerAttributes.PROVEN));
  }
}
