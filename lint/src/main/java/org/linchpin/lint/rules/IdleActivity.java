package org.linchpin.lint.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.engine.graph.Reachability;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// An activity from which nothing leads to a promise, a channel, a relationship or revenue.
final class IdleActivity implements Rule {
  private static final Set<ElementKind> ENDS =
      Set.of(
          ElementKind.PROPOSITION,
          ElementKind.CHANNEL,
          ElementKind.RELATIONSHIP,
          ElementKind.STREAM);
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA201",
          Severity.WARNING,
          Level.L1,
          "An activity that helps nothing",
          "An activity earns its place by what it makes possible for customers; without that it only"
              + " costs.",
          "S27",
          "S81");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    BusinessGraph graph = context.graph();
    int[] ends =
        context.model().elements().stream()
            .filter(element -> ENDS.contains(element.kind()))
            .flatMapToInt(element -> graph.node(element.id()).stream())
            .toArray();
    Reachability serving = Reachability.to(graph.digraph(Coupling.values()), ends);
    return context
        .activities()
        .filter(activity -> graph.node(activity.id()).stream().noneMatch(serving::contains))
        .map(activity -> finding(context, activity));
  }

  private static Finding finding(CheckContext context, Element activity) {
    boolean essential = CheckContext.isDeclaredEssential(activity);
    return INFO.about(
            activity,
            "'%s' helps no promise, channel, relationship or revenue%s. Link it to what it serves, or drop it."
                .formatted(activity.name(), essential ? ", and yet you call it essential" : ""))
        .as(essential ? Severity.ERROR : Severity.WARNING)
        .fixedBy(Fixes.connectOnly(context, activity, "delivers", ElementKind.PROPOSITION))
        .because("No chain of links leads from it to any of them.");
  }
}
