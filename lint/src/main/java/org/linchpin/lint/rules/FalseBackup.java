package org.linchpin.lint.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Gates;
import org.linchpin.engine.structure.Member;
import org.linchpin.engine.structure.Requirement;
import org.linchpin.engine.structure.SingleFailures;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// Alternatives that hang on the same resource, person or partner.
final class FalseBackup implements Rule {
  private static final Set<ElementKind> SHARED =
      Set.of(
          ElementKind.RESOURCE,
          ElementKind.PERSON,
          ElementKind.ROLE,
          ElementKind.PARTNER,
          ElementKind.MACHINE);
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA405",
          Severity.WARNING,
          Level.L1,
          "A backup that fails with what it backs up",
          "Two ways to do a thing are a protection only when nothing single can stop both.",
          "S93");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    BusinessGraph graph = context.graph();
    int[] candidates =
        IntStream.range(0, graph.size())
            .filter(n -> graph.element(n).map(e -> SHARED.contains(e.kind())).orElse(false))
            .toArray();
    List<Requirement> redundant =
        graph.requirements().stream().filter(Requirement::isRedundant).toList();
    if (redundant.isEmpty() || candidates.length == 0) {
      return Stream.empty();
    }
    int[] members =
        redundant.stream()
            .flatMapToInt(r -> r.members().stream().mapToInt(Member::node))
            .distinct()
            .toArray();
    List<BitSet> cuts =
        SingleFailures.of(Gates.delivering(graph), graph.topology(), candidates, members);
    Map<Integer, BitSet> byNode = new HashMap<>();
    for (int m = 0; m < members.length; m++) {
      byNode.put(members[m], cuts.get(m));
    }
    return redundant.stream()
        .flatMap(requirement -> check(graph, requirement, byNode, candidates))
        .distinct();
  }

  private static Stream<Finding> check(
      BusinessGraph graph, Requirement requirement, Map<Integer, BitSet> cuts, int[] candidates) {
    List<Element> members =
        requirement.members().stream().flatMap(m -> graph.element(m.node()).stream()).toList();
    if (members.isEmpty()) {
      return Stream.empty();
    }
    return IntStream.range(0, candidates.length)
        .filter(c -> failing(requirement, cuts, c) >= requirement.failsAt())
        .mapToObj(c -> graph.element(candidates[c]))
        .flatMap(Optional::stream)
        .map(shared -> finding(members, shared));
  }

  private static long failing(Requirement requirement, Map<Integer, BitSet> cuts, int candidate) {
    return requirement.members().stream()
        .filter(member -> cuts.getOrDefault(member.node(), new BitSet()).get(candidate))
        .count();
  }

  private static Finding finding(List<Element> members, Element shared) {
    return INFO.about(
            members.getFirst(),
            "%s stand in for one another, and all hang on '%s'. When it fails, so does the backup: find one that does not need it."
                .formatted(Words.names(members), shared.name()))
        .with(members.toArray(Element[]::new))
        .with(shared);
  }
}
