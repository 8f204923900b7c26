package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linchpin.engine.graph.Edges;
import org.linchpin.engine.graph.StrongComponents;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.structure.Member;
import org.linchpin.engine.structure.Requirement;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Activities that wait for one another in a circle without any stock in between.
final class CircularFlow implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA402",
          Severity.ERROR,
          Level.L1,
          "A circular flow",
          "In a circle each step waits for the last, so nothing can say which fails first; a stock"
              + " somewhere in it is what keeps it turning.",
          "S93");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    BusinessGraph graph = context.graph();
    Edges edges = new Edges();
    for (Requirement requirement : graph.requirements()) {
      if (requirement.coupling() == Coupling.FLOW) {
        requirement.members().stream()
            .filter(member -> !isBuffered(member))
            .forEach(member -> edges.add(member.node(), requirement.owner()));
      }
    }
    StrongComponents components = StrongComponents.of(edges.toDigraph(graph.size()));
    return IntStream.range(0, components.count())
        .filter(components::isCyclic)
        .mapToObj(components::nodesOf)
        .map(
            nodes ->
                IntStream.of(nodes)
                    .sorted()
                    .boxed()
                    .flatMap(n -> graph.element(n).stream())
                    .toList())
        .filter(elements -> !elements.isEmpty())
        .map(CircularFlow::finding);
  }

  private static boolean isBuffered(Member member) {
    return member
        .timing()
        .stock()
        .filter(stock -> !stock.isMissing())
        .map(stock -> stock.spread().high() > 0)
        .orElse(false);
  }

  private static Finding finding(List<Element> elements) {
    return INFO.about(
            elements.stream().map(Element::id).toList(),
            (elements.size() == 1
                    ? "%s waits for itself and can never begin. Put a stock on the link, as in 'after: {%s: 2 days}', or take it out."
                    : "%s wait for one another in a circle. Put a stock on one of the links, as in 'after: {%s: 2 days}', or take the weakest link out.")
                .formatted(Words.names(elements), elements.getFirst().id()))
        .at(ActivityAttributes.AFTER);
  }
}
