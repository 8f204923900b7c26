package org.linchpin.lint.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.text.LabelJudgement;
import org.linchpin.lint.text.LabelKind;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CommonAttributes;

/// A note among the activities that names people or organisations.
final class OutsidersAmongActivities implements Rule {
  private static final Set<String> GROUPS = Set.of("people", "organisation");
  private static final Set<String> OWN =
      Set.of(
          "team",
          "staff",
          "crew",
          "workforce",
          "personnel",
          "force",
          "management team",
          "employee");
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA113",
          Severity.INFO,
          Level.L0,
          "People or organisations among the activities",
          "Each block has its own kind of thing: who buys is a segment, who helps from outside a"
              + " partner, who works for you a resource.",
          "S108");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /// True when the note names people or organisations that need not be the business's own.
  static boolean namesOthers(LabelJudgement judged) {
    return GROUPS.contains(judged.thingKind()) && !OWN.contains(judged.head());
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .flatMap(
            activity ->
                context
                    .judge(activity)
                    .filter(judged -> judged.kind() == LabelKind.THING && namesOthers(judged))
                    .map(judged -> finding(context, activity, judged))
                    .stream());
  }

  private static Finding finding(CheckContext context, Element activity, LabelJudgement judged) {
    return INFO.about(
            activity,
            "'%s' names people or organisations. If they buy from you, move them to Customer Segments; if they help from outside, to Key Partners; if they work for you, to Key Resources."
                .formatted(activity.name()))
        .at(CommonAttributes.NAME)
        .fixedBy(
            Stream.of(ElementKind.SEGMENT, ElementKind.PARTNER, ElementKind.RESOURCE)
                .flatMap(kind -> Fixes.move(context, activity, kind)))
        .sure(1 - judged.actionProbability())
        .because(judged.explanation());
  }
}
