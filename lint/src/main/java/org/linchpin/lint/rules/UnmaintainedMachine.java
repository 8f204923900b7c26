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
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.OperationsAttributes;

/// Equipment without a maintenance plan, or dangerous work without inspections.
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
    return Stream.concat(
        context
            .all(ElementKind.MACHINE)
            .filter(machine -> machine.links(OperationsAttributes.MAINTAINED_UNDER).isEmpty())
            .map(
                machine ->
                    INFO.about(
                        machine,
                        "'%s' has no maintenance plan. Add one under maintenance-policies and link it with maintained-under."
                            .formatted(machine.name()))),
        context.activities().flatMap(activity -> danger(context, activity)));
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
