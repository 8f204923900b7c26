package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.text.LabelKind;
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
                    .map(
                        judged ->
                            INFO.about(
                                    resource,
                                    "'%s' reads like something you do. Move it to Key Activities, or name the thing behind it."
                                        .formatted(resource.name()))
                                .at(CommonAttributes.NAME)
                                .fixedBy(Fixes.move(context, resource, ElementKind.ACTIVITY))
                                .sure(judged.actionProbability())
                                .because(judged.explanation()))
                    .stream());
  }
}
