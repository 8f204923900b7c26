package org.linchpin.lint.rules;

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

/// A note among the resources that reads like something done.
final class ActionAmongResources implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA103",
          Severity.WARNING,
          Level.L0,
          "An action among the resources",
          "A resource is what an activity uses. An action hidden among the resources has no owner,"
              + " no cost and no measure.",
          "S96",
          "S101");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.RESOURCE)
        .flatMap(
            resource ->
                context
                    .judge(resource)
                    .filter(judged -> judged.kind() == LabelKind.ACTIVITY)
                    .map(judged -> finding(context, resource, judged))
                    .stream());
  }

  private static Finding finding(CheckContext context, Element resource, LabelJudgement judged) {
    boolean either = BlockReading.mayBeHad(judged);
    return INFO.about(
            resource,
            either
                ? "Is '%s' something you have, or something you do? Name the thing, or move it to Key Activities."
                    .formatted(resource.name())
                : "'%s' reads like something you do. Move it to Key Activities, or name the thing behind it."
                    .formatted(resource.name()))
        .as(either ? Severity.INFO : Severity.WARNING)
        .at(CommonAttributes.NAME)
        .fixedBy(Fixes.move(context, resource, ElementKind.ACTIVITY))
        .sure(judged.actionProbability())
        .because(judged.explanation());
  }
}
