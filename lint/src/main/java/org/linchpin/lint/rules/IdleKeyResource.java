package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.classify.Answer;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Incoming.Arrival;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// A resource used only by activities that no revenue hangs on and that set nobody apart.
final class IdleKeyResource implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "BM809",
          Severity.INFO,
          Level.L1,
          "A key resource that is not key",
          "Key resources are those that revenue or an advantage hangs on; the others are equipment.",
          "S108");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context.all(ElementKind.RESOURCE).flatMap(resource -> check(context, resource));
  }

  private static Stream<Finding> check(CheckContext context, Element resource) {
    List<Arrival> uses =
        context
            .incoming()
            .to(resource)
            .filter(arrival -> arrival.attribute().key().equals("needs"))
            .toList();
    boolean onlyActivities =
        !uses.isEmpty() && uses.stream().allMatch(u -> u.source().kind() == ElementKind.ACTIVITY);
    List<Element> users = uses.stream().map(Arrival::source).distinct().toList();
    return onlyActivities && users.stream().allMatch(user -> isMarginal(context, user))
        ? Stream.of(
            INFO.about(
                    resource,
                    "'%s' is used only by %s, which no revenue hangs on. Is it a key resource? Take it off, or link what else needs it."
                        .formatted(resource.name(), Words.names(users)))
                .with(users.toArray(Element[]::new)))
        : Stream.empty();
  }

  private static boolean isMarginal(CheckContext context, Element activity) {
    return context.facts(activity).revenueAtRisk().map(share -> share <= 0).orElse(false)
        && context.facts(activity).differentiates() == Answer.NO
        && context.facts(activity).isCertainlyNotKey()
        && !context.facts(activity).isCertainly(ActivityClass.ENABLING);
  }
}
