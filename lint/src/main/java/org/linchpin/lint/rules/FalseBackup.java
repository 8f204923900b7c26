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
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.PartnerAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

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
    return Stream.concat(
        context.model().elements().stream().flatMap(FalseBackup::itself), shared(context));
  }

  private static Stream<Finding> itself(Element element) {
    return Stream.of(
            ActivityAttributes.BACKED_UP_BY,
            ResourceAttributes.BACKED_UP_BY,
            PartnerAttributes.BACKED_UP_BY)
        .filter(attribute -> element.links(attribute).targets().anyMatch(element.id()::equals))
        .limit(1)
        .map(
            attribute ->
                INFO.about(
                        element,
                        "%s is its own backup, and so has none. Name what stands in for it, or leave it out."
                            .formatted(Words.name(element)))
                    .at(attribute));
  }

  private static Stream<Finding> shared(CheckContext context) {
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
    List<Element> shared =
        stopping(requirement, cuts).stream()
            .mapToObj(c -> graph.element(candidates[c]))
            .flatMap(Optional::stream)
            .toList();
    return shared.isEmpty() ? Stream.empty() : Stream.of(finding(members, shared));
  }

  /// The candidates each of which alone takes away too many members.
  private static BitSet stopping(Requirement requirement, Map<Integer, BitSet> cuts) {
    List<BitSet> each =
        requirement.members().stream()
            .map(member -> cuts.getOrDefault(member.node(), new BitSet()))
            .toList();
    BitSet stopping = new BitSet();
    if (requirement.failsAt() == each.size()) {
      stopping.or(each.getFirst());
      each.forEach(stopping::and);
      return stopping;
    }
    each.forEach(stopping::or);
    for (int c = stopping.nextSetBit(0); c >= 0; c = stopping.nextSetBit(c + 1)) {
      int candidate = c;
      if (each.stream().filter(cut -> cut.get(candidate)).count() < requirement.failsAt()) {
        stopping.clear(c);
      }
    }
    return stopping;
  }

  private static Finding finding(List<Element> members, List<Element> shared) {
    String when =
        shared.size() == 1
            ? "When it fails, so does the backup: find one that does not need it."
            : "When any of these fails, so does the backup: find one that does not need them.";
    return INFO.about(
            members.getFirst(),
            "%s stand in for one another, and all hang on %s. %s"
                .formatted(Words.names(members), Words.names(shared), when))
        .with(members.toArray(Element[]::new))
        .with(shared.toArray(Element[]::new));
  }
}
