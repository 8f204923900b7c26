package org.linchpin.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Incoming.Arrival;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.OperationsAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// How much of a resource or machine its users take.
///
/// @param share of what it can do in practice, more than 1 when overloaded
/// @param users the activities that were counted
record Load(double share, List<Element> users) {

  /// The load, when the capacity is known and at least one user states how much it takes.
  static Optional<Load> of(CheckContext context, Element resource) {
    Optional<Estimate> capacity =
        resource
            .known(
                resource.kind() == ElementKind.RESOURCE
                    ? ResourceAttributes.CAPACITY
                    : OperationsAttributes.CAPACITY)
            .filter(known -> known.per().isPresent());
    if (capacity.isEmpty()) {
      return Optional.empty();
    }
    double used = 0;
    List<Element> users = new ArrayList<>();
    List<Arrival> needs = context.incoming().to(resource, ActivityAttributes.NEEDS).toList();
    for (Arrival need : needs) {
      Optional<Double> taken = taken(context, need, capacity.get());
      if (taken.isPresent()) {
        used += taken.get();
        users.add(need.source());
      }
    }
    double there = capacity.get().inBaseUnits(context.model().calendar()).central();
    return there > 0 && !users.isEmpty()
        ? Optional.of(new Load(used / there, users))
        : Optional.empty();
  }

  /// How often the activity is done times what one execution takes, when both are known in units
  /// that the capacity is in.
  private static Optional<Double> taken(CheckContext context, Arrival need, Estimate capacity) {
    Optional<Estimate> frequency = need.source().known(ActivityAttributes.FREQUENCY);
    Optional<Estimate> amount = need.link().qualifiers().known(LinkAttributes.AMOUNT);
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

  boolean isTooMuch() {
    return share > 1;
  }
}
