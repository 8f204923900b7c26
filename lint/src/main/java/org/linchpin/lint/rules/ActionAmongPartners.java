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

/// A note among the partners that reads like something done.
final class ActionAmongPartners implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "BM803",
          Severity.INFO,
          Level.L0,
          "An action among the partners",
          "A partner is somebody; what is done with or by them is an activity.",
          "S108");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.PARTNER)
        .flatMap(
            partner ->
                context
                    .judge(partner)
                    .filter(judged -> judged.kind() == LabelKind.ACTIVITY)
                    .map(
                        judged ->
                            INFO.about(
                                    partner,
                                    "'%s' reads like something done, not like a partner. Name who does it, or move it to Key Activities."
                                        .formatted(partner.name()))
                                .at(CommonAttributes.NAME)
                                .fixedBy(Fixes.move(context, partner, ElementKind.ACTIVITY))
                                .sure(judged.actionProbability())
                                .because(judged.explanation()))
                    .stream());
  }
}
