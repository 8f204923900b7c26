package org.linchpin.lint.rules;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// An activity that costs much more than its weight in revenue.
final class DearActivity implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA509",
          Severity.INFO,
          Level.L2,
          "Dear for what hangs on it",
          "What takes a large share of the money should carry a large share of the revenue, or be kept"
              + " on purpose.",
          "S21");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    Map<String, Investment> investments = Investment.all(context);
    return context
        .activities()
        .filter(activity -> activity.links(ActivityAttributes.BACKED_UP_BY).isEmpty())
        .filter(
            activity ->
                context
                    .incoming()
                    .to(activity, ActivityAttributes.BACKED_UP_BY)
                    .findAny()
                    .isEmpty())
        .flatMap(
            activity ->
                Optional.ofNullable(investments.get(activity.id()))
                    .filter(i -> i.ratio() > context.threshold(Threshold.DEAR))
                    .map(
                        i ->
                            INFO.about(
                                    activity,
                                    "'%s' takes %s of the cost and carries %s of the revenue. Can it be done more cheaply?"
                                        .formatted(
                                            activity.name(),
                                            Words.percent(i.costShare()),
                                            Words.percent(i.revenueShare())))
                                .at(ActivityAttributes.COST))
                    .stream());
  }
}
