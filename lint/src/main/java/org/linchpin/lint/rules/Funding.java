package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.OperationsAttributes;
import org.linchpin.model.vocabulary.PartnerAttributes;
import org.linchpin.model.vocabulary.PeopleAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// Whether money is set aside for an activity.
final class Funding {
  private Funding() {}

  /// True when the activity, a cost item, a resource it needs or a partner who does it carries an
  /// amount.
  static boolean isFunded(CheckContext context, Element activity) {
    return states(activity, ActivityAttributes.COST)
        || states(activity, ActivityAttributes.BUDGET)
        || isPaidFor(context, activity)
        || context
            .elements(
                Stream.concat(
                    activity.links(ActivityAttributes.NEEDS).targets(),
                    activity.links(ActivityAttributes.PERFORMED_BY).targets()))
            .anyMatch(used -> isCosted(context, used))
        || activity
            .links(ActivityAttributes.PERFORMED_BY)
            .all()
            .anyMatch(link -> link.qualifiers().known(LinkAttributes.PRICE).isPresent());
  }

  private static boolean isCosted(CheckContext context, Element used) {
    return isPaidFor(context, used)
        || states(used, ResourceAttributes.COST)
        || states(used, PeopleAttributes.COST)
        || states(used, OperationsAttributes.COST)
        || used.known(PartnerAttributes.PRICE).isPresent();
  }

  private static boolean isPaidFor(CheckContext context, Element element) {
    return context.incoming().to(element, MoneyAttributes.PAYS_FOR).findAny().isPresent();
  }

  private static boolean states(Element element, Attribute<Estimate> attribute) {
    return element.known(attribute).map(e -> e.spread().high() > 0).orElse(false);
  }
}
