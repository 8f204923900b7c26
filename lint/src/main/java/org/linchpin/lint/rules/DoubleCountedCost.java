package org.linchpin.lint.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Link;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// A cost that reaches an activity both directly and through a resource it needs.
final class DoubleCountedCost implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD906",
          Severity.ERROR,
          Level.L2,
          "A cost that arrives by two ways",
          "What a resource costs is passed on to the activities that use it. Charged to them directly"
              + " as well, it is counted twice.",
          "S106");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context.all(ElementKind.COST).flatMap(cost -> check(context, cost));
  }

  private static Stream<Finding> check(CheckContext context, Element cost) {
    List<Link> whole =
        cost.links(MoneyAttributes.PAYS_FOR).all().filter(l -> !LinkShares.isStated(l)).toList();
    Set<String> paid = whole.stream().map(Link::target).collect(Collectors.toSet());
    return context
        .elements(whole.stream().map(Link::target))
        .filter(paidFor -> paidFor.kind() == ElementKind.ACTIVITY)
        .flatMap(
            activity ->
                context
                    .elements(activity.links(ActivityAttributes.NEEDS).targets())
                    .filter(resource -> paid.contains(resource.id()))
                    .map(resource -> finding(cost, activity, resource)));
  }

  private static Finding finding(Element cost, Element activity, Element resource) {
    return INFO.about(
            cost,
            "'%s' pays for '%s' and also for '%s', which it needs. Give each its share, or keep one of the two links."
                .formatted(cost.name(), activity.name(), resource.name()))
        .with(activity, resource)
        .at(MoneyAttributes.PAYS_FOR);
  }
}
