package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.engine.ActivityClass;
import org.linchpin.lint.ActivityFacts;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Activities that nobody has called essential or not, or whose declaration the links contradict.
final class EssentialOrNot implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA602",
          Severity.WARNING,
          Level.L0,
          "Essential or nice to have?",
          "Telling what you could do without from what you could not is the whole use of naming key"
              + " activities.",
          "S90");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    List<Element> activities = context.activities().toList();
    List<Element> silent =
        activities.stream().filter(a -> CheckContext.declared(a).isEmpty()).toList();
    // a canvas of names alone has not got that far yet
    boolean begun = silent.size() < activities.size() || context.isLinked();
    boolean many =
        begun && silent.size() > context.threshold(Threshold.UNDECLARED) * activities.size();
    Stream<Finding> missing =
        many
            ? Stream.of(
                INFO.about(
                        silent.stream().map(Element::id).toList(),
                        "%s of %s activities do not say whether they are essential or nice to have: %s. Declare each."
                            .formatted(silent.size(), activities.size(), Words.names(silent)))
                    .at(ActivityAttributes.DECLARED))
            : Stream.empty();
    return Stream.concat(
        missing, activities.stream().flatMap(activity -> contradiction(context, activity)));
  }

  private static Stream<Finding> contradiction(CheckContext context, Element activity) {
    ActivityFacts facts = context.facts(activity);
    Optional<String> declared = CheckContext.declared(activity);
    boolean essential = declared.map("essential"::equals).orElse(false);
    // what is unlinked or a chore has findings of its own
    boolean tooHigh =
        essential
            && facts.isCertainlyNotKey()
            && !facts.isCertainly(ActivityClass.UNLINKED, ActivityClass.TO_DO);
    boolean tooLow = declared.isPresent() && !essential && facts.isCertainlyKey();
    if (!tooHigh && !tooLow) {
      return Stream.empty();
    }
    String computed =
        String.join(" or ", facts.classes().stream().map(ActivityClass::title).sorted().toList());
    String better = tooHigh ? "supporting" : "essential";
    return Stream.of(
        INFO.about(
                activity,
                "You call '%s' %s; its links make it %s. Check the links, or declare it %s."
                    .formatted(activity.name(), declared.orElse(""), computed, better))
            .at(ActivityAttributes.DECLARED)
            .fixedBy(
                Stream.of(
                    new QuickFix(
                        "Declare it " + better, new Edit.Set(activity.id(), "declared", better)))));
  }
}
