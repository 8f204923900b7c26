package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A producer that names no check of quality.
final class UncheckedProduction implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA307",
          Severity.INFO,
          Level.L1,
          "Production without a quality check",
          "What is made in numbers must be good each time; without a stated standard nobody can tell.",
          "S50",
          "S59");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    boolean checked =
        context
            .all(ElementKind.ACTIVITY)
            .anyMatch(
                activity ->
                    activity.fields().has(ActivityAttributes.SPECIFICATION)
                        || activity.fields().has(ActivityAttributes.FIRST_PASS_YIELD)
                        || Topics.QUALITY.isIn(activity));
    return !Kind.is(context, "production") || checked
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                ModelAttributes.KIND.key(),
                "No activity checks what you make against a standard. Give the activity that makes it a specification, or add the activity that checks it."));
  }
}
