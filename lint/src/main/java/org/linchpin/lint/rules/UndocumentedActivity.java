package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// A key activity that is written down nowhere.
final class UndocumentedActivity implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA707",
          Severity.WARNING,
          Level.L0,
          "A key activity written down nowhere",
          "What only lives in heads leaves with them; a page that a stand-in can follow is the cheapest"
              + " insurance.",
          "S94",
          "S135");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .keyActivities()
        .filter(activity -> activity.links(ActivityAttributes.DOCUMENTED_IN).isEmpty())
        .map(
            activity ->
                INFO.about(
                    activity,
                    "How '%s' is done is written down nowhere. Add the document and link it with documented-in."
                        .formatted(activity.name())));
  }
}
