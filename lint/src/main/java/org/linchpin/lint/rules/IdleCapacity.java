package org.linchpin.lint.rules;

import java.util.Optional;
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
import org.linchpin.model.vocabulary.OperationsAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// A resource much of which is paid for and not used.
final class IdleCapacity implements Rule {
  private static final double ROUNDING = 1e-9;
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA508",
          Severity.INFO,
          Level.L2,
          "Capacity that is paid for and idle",
          "Capacity nobody uses costs as much as the rest; spread over what is sold, it makes everything look dearer than it is.",
          "S115");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.of(ElementKind.RESOURCE, ElementKind.MACHINE)
        .flatMap(context::all)
        .flatMap(
            resource ->
                Load.of(context, resource)
                    .filter(Load::whole)
                    .filter(
                        load ->
                            1 - load.share()
                                > context.threshold(Threshold.IDLE_CAPACITY) + ROUNDING)
                    .flatMap(load -> finding(context, resource, load))
                    .stream());
  }

  private static Optional<Finding> finding(CheckContext context, Element resource, Load load) {
    return Money.perDay(
            context,
            resource.known(
                resource.kind() == ElementKind.RESOURCE
                    ? ResourceAttributes.COST
                    : OperationsAttributes.COST))
        .filter(cost -> cost > 0)
        .map(
            cost ->
                INFO.about(
                        resource,
                        "%s of '%s' is not used; that costs %s of %s. Use it, share it, or make do with less."
                            .formatted(
                                Words.percent(1 - load.share()),
                                resource.name(),
                                Money.monthly(context, cost * (1 - load.share())),
                                Money.monthly(context, cost)))
                    .with(load.users().toArray(Element[]::new))
                    .at("capacity"));
  }
}
