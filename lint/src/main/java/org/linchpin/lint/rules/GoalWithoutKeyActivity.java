package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.PartnerAttributes;

/// One of the four goals that is served only by activities which are not key.
final class GoalWithoutKeyActivity implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA206",
          Severity.WARNING,
          Level.L1,
          "A goal without a key activity",
          "A business has four things to do: deliver what it promises, reach customers, keep them,"
              + " and earn. Each wants at least one activity that matters.",
          "S18",
          "S27");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.of(Contributions.values()).flatMap(goal -> check(context, goal));
  }

  private static Stream<Finding> check(CheckContext context, Contributions goal) {
    List<Element> targets =
        context
            .all(goal.target())
            .filter(target -> goal.others(context, target).findAny().isEmpty())
            .filter(
                target ->
                    context.incoming().to(target, PartnerAttributes.PROVIDES).findAny().isEmpty())
            .toList();
    List<Element> serving =
        targets.stream().flatMap(target -> goal.activities(context, target)).distinct().toList();
    boolean none =
        !targets.isEmpty() && serving.stream().noneMatch(activity -> mayBeKey(context, activity));
    return none ? Stream.of(finding(goal, serving)) : Stream.empty();
  }

  private static Finding finding(Contributions goal, List<Element> serving) {
    if (serving.isEmpty()) {
      return INFO.aboutModel(
          goal.target().section(),
          "No activity serves the goal '%s'. What do you do for it? Name it, and link it with %s."
              .formatted(goal.word(), goal.attribute().key()));
    }
    boolean one = serving.size() == 1;
    return INFO.about(
            serving.stream().map(Element::id).toList(),
            "No key activity serves the goal '%s': %s %s not key. Ask what would be lost without %s, or what is missing."
                .formatted(
                    goal.word(), Words.names(serving), one ? "is" : "are", one ? "it" : "them"))
        .at(goal.attribute());
  }

  private static boolean mayBeKey(CheckContext context, Element activity) {
    boolean belittled =
        CheckContext.declared(activity).map(word -> !word.equals("essential")).orElse(false);
    return context.facts(activity).isCertainlyKey()
        || (!context.facts(activity).isCertainlyNotKey() && !belittled);
  }
}
