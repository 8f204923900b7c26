package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.engine.ActivityClass;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.PartnerAttributes;

/// A core activity that partners carry, with nothing agreed for the day they leave.
final class AdvantageAtPartner implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA604",
          Severity.WARNING,
          Level.L1,
          "Your advantage sits with somebody else",
          "What makes customers choose you should not be able to walk away with a partner.",
          "S87",
          "S88");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .filter(
            activity ->
                context
                    .facts(activity)
                    .isCertainly(ActivityClass.CORE, ActivityClass.SLOW_BURN_CORE))
        .filter(activity -> !isSafe(context, activity))
        .flatMap(
            activity ->
                Sourcing.partnerShare(context, activity)
                    .filter(share -> share > context.threshold(Threshold.PARTNER_SHARE))
                    .map(share -> finding(activity, share))
                    .stream());
  }

  private static boolean isSafe(CheckContext context, Element activity) {
    boolean planned = activity.fields().has(ActivityAttributes.EXIT_PLAN);
    boolean secondSource = !activity.links(ActivityAttributes.BACKED_UP_BY).isEmpty();
    boolean contract =
        context
            .elements(activity.links(ActivityAttributes.PERFORMED_BY).targets())
            .anyMatch(
                partner ->
                    partner
                            .fields()
                            .group(PartnerAttributes.CONTRACT)
                            .has(PartnerAttributes.EXIT_PLAN)
                        || !partner.links(PartnerAttributes.BACKED_UP_BY).isEmpty());
    return planned || secondSource || contract;
  }

  private static Finding finding(Element activity, double share) {
    return INFO.about(
            activity,
            "'%s' sets you apart, and partners carry %s of it. Agree on an exit plan, find a second source, or learn to do it yourself."
                .formatted(activity.name(), Words.percent(share)))
        .at(
            activity.fields().has(ActivityAttributes.PERFORMED_BY)
                ? ActivityAttributes.PERFORMED_BY
                : ActivityAttributes.SOURCING);
  }
}
