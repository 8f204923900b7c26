package org.linchpin.lint.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Administration that is declared key and keeps no promise.
final class AdministrationAsKey implements Rule {
  private static final Set<String> DEPARTMENTS = Set.of("administration", "finance", "hr");
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA207",
          Severity.WARNING,
          Level.L1,
          "Administration among the key activities",
          "Every business keeps books and pays wages; that is needed, but no customer comes for it.",
          "S41");

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
                activity
                    .value(ActivityAttributes.DEPARTMENT)
                    .map(DEPARTMENTS::contains)
                    .orElse(false))
        .filter(activity -> CheckContext.declared(activity).orElse("essential").equals("essential"))
        .filter(activity -> !activity.fields().has(ActivityAttributes.LICENCE))
        .filter(activity -> activity.links(ActivityAttributes.DELIVERS).isEmpty())
        .map(
            activity ->
                INFO.about(
                        activity,
                        "'%s' is administration and keeps no promise to a customer. Declare it supporting, link the promise it keeps, or name the licence it secures."
                            .formatted(activity.name()))
                    .at(ActivityAttributes.DEPARTMENT)
                    .fixedBy(
                        Stream.of(
                            new QuickFix(
                                "Declare it supporting",
                                new Edit.Set(activity.id(), "declared", "supporting")))));
  }
}
