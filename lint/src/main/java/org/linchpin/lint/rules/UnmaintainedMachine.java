package org.linchpin.lint.rules;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.linchpin.engine.maintenance.AgeReplacement;
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
import org.linchpin.model.Fields;
import org.linchpin.model.Links;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.OperationsAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// Equipment without a maintenance plan or with one that comes too late, or dangerous work without
/// inspections.
final class UnmaintainedMachine implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA409",
          Severity.WARNING,
          Level.L2,
          "No maintenance or inspection",
          "Equipment that is only repaired costs more, stands still at the worst time, and hurts"
              + " people.",
          "S66",
          "S100",
          "S114");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.of(unplanned(context), tooLate(context), danger(context)).flatMap(found -> found);
  }

  private static Stream<Finding> unplanned(CheckContext context) {
    return context
        .all(ElementKind.MACHINE)
        .filter(machine -> machine.links(OperationsAttributes.MAINTAINED_UNDER).isEmpty())
        .map(
            machine ->
                INFO.about(
                    machine,
                    "'%s' has no maintenance plan. Add one under maintenance-policies and link it with maintained-under."
                        .formatted(machine.name())));
  }

  private static Stream<Finding> danger(CheckContext context) {
    return context.activities().flatMap(activity -> danger(context, activity));
  }

  /// Machines and resources whose life and costs are known, and whose plan comes much later than
  /// the age at which replacing them costs least.
  private static Stream<Finding> tooLate(CheckContext context) {
    return Stream.of(ElementKind.MACHINE, ElementKind.RESOURCE)
        .flatMap(context::all)
        .flatMap(
            machine ->
                context
                    .elements(machine.links(plans(machine)).targets())
                    .flatMap(plan -> tooLate(context, machine, plan).stream()));
  }

  private static Attribute<Links> plans(Element machine) {
    return machine.kind() == ElementKind.MACHINE
        ? OperationsAttributes.MAINTAINED_UNDER
        : ResourceAttributes.MAINTAINED_UNDER;
  }

  private static Optional<Finding> tooLate(CheckContext context, Element machine, Element plan) {
    Optional<Double> interval = days(context, plan.known(OperationsAttributes.INTERVAL));
    return best(context, machine, plan)
        .flatMap(
            best ->
                interval
                    .filter(every -> every > context.threshold(Threshold.LATE_CARE) * best)
                    .map(every -> tooLate(machine, plan, every, best)));
  }

  private static Finding tooLate(Element machine, Element plan, double every, double best) {
    return INFO.about(
            machine,
            "'%s' comes every %s; by how long '%s' lasts and what a breakdown costs, about every %s would be cheapest. Do it more often, or correct the figures."
                .formatted(plan.name(), Words.time(every), machine.name(), Words.time(best)))
        .with(plan);
  }

  private static Optional<Double> best(CheckContext context, Element machine, Element plan) {
    boolean resource = machine.kind() == ElementKind.RESOURCE;
    Optional<Double> shape =
        central(
            machine.fields(),
            resource ? ResourceAttributes.WEIBULL_SHAPE : OperationsAttributes.WEIBULL_SHAPE);
    Optional<Double> scale =
        days(
            context,
            machine.known(
                resource ? ResourceAttributes.WEIBULL_SCALE : OperationsAttributes.WEIBULL_SCALE));
    Optional<Double> planned = cost(context, plan.known(OperationsAttributes.PREVENTIVE_COST));
    Optional<Double> failure = cost(context, plan.known(OperationsAttributes.FAILURE_COST));
    boolean known =
        Stream.of(shape, scale, planned, failure)
            .allMatch(number -> number.map(n -> n > 0).orElse(false));
    if (!known) {
      return Optional.empty();
    }
    OptionalDouble age =
        new AgeReplacement(
                shape.orElseThrow(),
                scale.orElseThrow(),
                planned.orElseThrow(),
                failure.orElseThrow())
            .bestAge();
    return age.isPresent() ? Optional.of(age.getAsDouble()) : Optional.empty();
  }

  private static Optional<Double> days(CheckContext context, Optional<Estimate> time) {
    return time.filter(known -> known.dimension() == Dimension.TIME)
        .map(known -> known.inBaseUnits(context.model().calendar()).central());
  }

  private static Optional<Double> cost(CheckContext context, Optional<Estimate> cost) {
    return Money.own(context, cost).map(known -> known.spread().central());
  }

  private static Stream<Finding> danger(CheckContext context, Element activity) {
    Fields safety = activity.fields().group(ActivityAttributes.SAFETY);
    Optional<Double> severity = central(safety, ActivityAttributes.RISK_SEVERITY);
    Optional<Double> likelihood = central(safety, ActivityAttributes.RISK_LIKELIHOOD);
    boolean inspected = safety.known(ActivityAttributes.INSPECTION_INTERVAL).isPresent();
    return severity
        .flatMap(s -> likelihood.map(l -> s * l))
        .filter(risk -> risk >= context.threshold(Threshold.SAFETY_RISK) && !inspected)
        .map(
            risk ->
                INFO.about(
                        activity,
                        "The risk of injury in '%s' is %s of 25 (severity times likelihood), and nothing says how often it is inspected. State inspected-every; from %s on it should be."
                            .formatted(
                                activity.name(),
                                Words.number(risk),
                                Words.number(context.threshold(Threshold.SAFETY_RISK))))
                    .at(ActivityAttributes.SAFETY))
        .stream();
  }

  private static Optional<Double> central(Fields safety, Attribute<Estimate> attribute) {
    return safety.known(attribute).map(estimate -> estimate.spread().central());
  }
}
