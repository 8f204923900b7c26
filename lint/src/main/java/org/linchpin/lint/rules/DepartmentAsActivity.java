package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.SizeClass;
import org.linchpin.lint.text.DepartmentMatch;
import org.linchpin.lint.text.LabelJudgement;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.CommonAttributes;

/// An activity named by nothing but a department.
final class DepartmentAsActivity implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA105",
          Severity.INFO,
          Level.L0,
          "A department instead of an activity",
          "In a small business a department's name hides which part of its work the business lives"
              + " on.",
          "S97",
          "S61",
          "S62",
          "S63");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    boolean large = context.profile().size().map(size -> size == SizeClass.LARGE).orElse(false);
    return large
        ? Stream.empty()
        : context
            .activities()
            .flatMap(
                activity ->
                    context
                        .judge(activity)
                        .flatMap(LabelJudgement::departmentOnly)
                        .map(match -> finding(context, activity, match))
                        .stream());
  }

  private static Finding finding(CheckContext context, Element activity, DepartmentMatch match) {
    String size = context.profile().size().map(s -> " for a " + s.word() + " business").orElse("");
    return INFO.about(
            activity,
            "'%s' is too general%s: which part of it do you live on? Name that part, as in '%s'."
                .formatted(activity.name(), size, match.suggestions().getFirst()))
        .at(CommonAttributes.NAME)
        .fixedBy(match.suggestions().stream().map(name -> Fixes.rename(activity, name)))
        .because("'%s' is the name of a department.".formatted(match.department()));
  }
}
