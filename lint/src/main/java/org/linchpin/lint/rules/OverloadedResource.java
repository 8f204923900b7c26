package org.linchpin.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Incoming.Arrival;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.OperationsAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// A resource of which more is used than there is.
final class OverloadedResource implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA403",
          Severity.ERROR,
          Level.L2,
          "An overloaded resource",
          "More work than a resource can carry is not done, however well it is planned; that resource"
              + " sets the pace of the whole business.",
          "S93",
          "S117");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.of(ElementKind.RESOURCE, ElementKind.MACHINE)
        .flatMap(context::all)
        .flatMap(resource -> check(context, resource));
  }

  private static Stream<Finding> check(CheckContext context, Element resource) {
    Optional<Estimate> capacity =
        resource.known(
            resource.kind() == ElementKind.RESOURCE
                ? ResourceAttributes.CAPACITY
                : OperationsAttributes.CAPACITY);
    if (capacity.isEmpty() || capacity.get().per().isEmpty()) {
      return Stream.empty();
    }
    List<Arrival> users = context.incoming().to(resource, ActivityAttributes.NEEDS).toList();
    double used = 0;
    List<Element> counted = new ArrayList<>();
    for (Arrival user : users) {
      Optional<Double> load = load(context, user, capacity.get());
      if (load.isPresent()) {
        used += load.get();
        counted.add(user.source());
      }
    }
    double there = capacity.get().inBaseUnits(context.model().calendar()).central();
    double share = used / there;
    return there > 0 && share > 1
        ? Stream.of(
            INFO.about(
                    resource,
                    "'%s' is loaded to %s of what it can do, by %s. Add capacity, move work elsewhere, or take on less."
                        .formatted(resource.name(), Words.percent(share), Words.names(counted)))
                .with(counted.toArray(Element[]::new))
                .at("capacity"))
        : Stream.empty();
  }

  /// How often the activity is done times what one execution takes, when both are known in units
  /// that the capacity is in.
  private static Optional<Double> load(CheckContext context, Arrival user, Estimate capacity) {
    Optional<Estimate> frequency = user.source().known(ActivityAttributes.FREQUENCY);
    Optional<Estimate> amount = user.link().qualifiers().known(LinkAttributes.AMOUNT);
    if (frequency.isEmpty() || amount.isEmpty() || amount.get().per().isPresent()) {
      return Optional.empty();
    }
    boolean same =
        amount.get().dimension() == capacity.dimension()
            && (capacity.dimension() != Dimension.COUNT
                || amount.get().unit().symbol().equals(capacity.unit().symbol()));
    WorkCalendar calendar = context.model().calendar();
    return same
        ? Optional.of(
            frequency.get().inBaseUnits(calendar).central()
                * amount.get().inBaseUnits(calendar).central())
        : Optional.empty();
  }
}
