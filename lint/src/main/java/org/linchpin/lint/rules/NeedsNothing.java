package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.PartnerAttributes;

/// A key activity that is said to need nothing.
final class NeedsNothing implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA208",
          Severity.WARNING,
          Level.L1,
          "A key activity that needs nothing",
          "What an activity needs is what can fail it. Without that the model cannot say what you"
              + " must protect.",
          "S101");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .keyActivities()
        .filter(activity -> activity.links(ActivityAttributes.NEEDS).isEmpty())
        .filter(
            activity ->
                activity.links(ActivityAttributes.PERFORMED_BY).targets().findAny().isEmpty())
        .filter(
            activity ->
                context.incoming().to(activity, PartnerAttributes.PROVIDES).findAny().isEmpty())
        .map(
            activity ->
                INFO.about(
                    activity,
                    "What does '%s' need: people, equipment, data, a partner? Link it with needs."
                        .formatted(activity.name())));
  }
}
