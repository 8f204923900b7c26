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
/// @param whole whether every user could be counted
record Load(double share, List<Element> users, boolean whole) {

  /// The load, when the capacity is known and at least one user states how much it takes.
  static Optional<Load> of(CheckContext context, Element resource) {
    Optional<Estimate> capacity = capacity(resource);
    if (capacity.isEmpty()) {
      return Optional.empty();
    }
    double used = 0;
    List<Element> users = new ArrayList<>();
    boolean whole = true;
    List<Arrival> needs = context.incoming().to(resource, ActivityAttributes.NEEDS).toList();
    for (Arrival need : needs) {
      Optional<Double> taken = taken(context, need, capacity.get());
      if (taken.isPresent()) {
        used += taken.get();
        users.add(need.source());
      }
      whole &= taken.isPresent();
    }
    double there = capacity.get().inBaseUnits(context.model().calendar()).central();
    return there > 0 && !users.isEmpty()
        ? Optional.of(new Load(used / there, users, whole))
        : Optional.empty();
  }

  /// What a resource or machine can do in a period.
  static Optional<Estimate> capacity(Element resource) {
    return resource
        .known(
            resource.kind() == ElementKind.RESOURCE
                ? ResourceAttributes.CAPACITY
                : OperationsAttributes.CAPACITY)
        .filter(known -> known.per().isPresent());
  }

  /// How often the activity is done times what one execution takes.
  private static Optional<Double> taken(CheckContext context, Arrival need, Estimate capacity) {
    WorkCalendar calendar = context.model().calendar();
    return need.source()
        .known(ActivityAttributes.FREQUENCY)
        .flatMap(
            frequency ->
                amount(context, need, capacity)
                    .map(amount -> frequency.inBaseUnits(calendar).central() * amount));
  }

  /// What one execution takes, when that is known in a unit that the capacity is in.
  static Optional<Double> amount(CheckContext context, Arrival need, Estimate capacity) {
    return need.link()
        .qualifiers()
        .known(LinkAttributes.AMOUNT)
        .filter(amount -> amount.per().isEmpty() && isLike(amount, capacity))
        .map(amount -> amount.inBaseUnits(context.model().calendar()).central());
  }

  private static boolean isLike(Estimate amount, Estimate capacity) {
    return amount.dimension() == capacity.dimension()
        && (capacity.dimension() != Dimension.COUNT
            || amount.unit().symbol().equals(capacity.unit().symbol()));
  }

  boolean isTooMuch() {
    return share > 1;
  }
}
