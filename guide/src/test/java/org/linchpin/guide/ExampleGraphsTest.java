package org.linchpin.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.structure.Gates;
import org.linchpin.engine.structure.Requirement;
import org.linchpin.engine.structure.SingleFailures;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

class ExampleGraphsTest {

  @Test
  void letsEveryRevenueStreamHangOnSomeActivity() {
    for (Example example : ExamplesTest.sound()) {
      BusinessModel model = ExamplesTest.model(example);
      BusinessGraph graph = BusinessGraph.of(model);
      BitSet stopped = nodes(graph, ids(model, ElementKind.ACTIVITY));
      BitSet down = Gates.delivering(graph).down(stopped);
      for (Element stream : model.all(ElementKind.STREAM)) {
        assertThat(down.get(graph.node(stream.id()).orElseThrow()))
            .as("%s of %s", stream.id(), example.id())
            .isTrue();
      }
    }
  }

  @Test
  void hasNoCircleOfNeeds() {
    for (Example example : ExamplesTest.sound()) {
      assertThat(BusinessGraph.of(ExamplesTest.model(example)).topology().isAcyclic())
          .as(example.id())
          .isTrue();
    }
  }

  @Test
  void letsTheSoftwareCompanyFailAloneOnlyWhereItSaysSo() {
    assertThat(failures("saas", ElementKind.ACTIVITY))
        .isEqualTo(
            Map.of(
                "subscription", Set.of("bill", "help-planners", "run-service"),
                "onboarding", Set.of("onboard", "sell"),
                "messages", Set.of("help-planners", "run-service", "send-messages")));
  }

  @Test
  void letsTheSoftwareCompanySurviveAnyOneCentreGatewayOrNightDesk() {
    assertThat(failures("saas", ElementKind.RESOURCE, ElementKind.PARTNER, ElementKind.PERSON))
        .isEqualTo(
            Map.of(
                "subscription", Set.of("help-team"),
                "onboarding", Set.of("demo-site", "onboarding-team"),
                "messages", Set.of("help-team", "message-queue")));
    assertThat(fallsWith("saas", "subscription", "centre-north", "centre-west")).isTrue();
    assertThat(fallsWith("saas", "subscription", "on-call-team", "night-desk")).isTrue();
    assertThat(fallsWith("saas", "messages", "gateway-one", "gateway-two")).isTrue();
    assertThat(fallsWith("saas", "subscription", "payment-firm", "bank-transfer")).isTrue();
  }

  @Test
  void letsTheMarketplaceFailAloneOnlyWhereItSaysSo() {
    Set<String> makers = Set.of("advise-makers", "match", "run-platform");
    assertThat(failures("marketplace", ElementKind.ACTIVITY))
        .isEqualTo(
            Map.of(
                "commission",
                    Set.of("advise-makers", "curate", "match", "protect", "run-platform", "settle"),
                "listing-fees", makers,
                "promoted-places", makers));
    assertThat(failures("marketplace", ElementKind.PARTNER, ElementKind.PERSON).values())
        .allMatch(Set::isEmpty);
    assertThat(fallsWith("marketplace", "commission", "payment-one", "payment-two")).isTrue();
    assertThat(fallsWith("marketplace", "commission", "trust-team", "review-agency")).isTrue();
    assertThat(fallsWith("marketplace", "listing-fees", "servers-a", "servers-c")).isTrue();
  }

  @Test
  void letsTheLawFirmDependOnNoSinglePerson() {
    Set<String> advice = Set.of("advise", "invoice", "research");
    assertThat(failures("law-firm", ElementKind.ACTIVITY))
        .isEqualTo(
            Map.of(
                "dispute-fees", Set.of("argue", "clarify", "invoice", "report", "research"),
                "advice-fees", advice,
                "retainers", advice));
    assertThat(failures("law-firm", ElementKind.PERSON, ElementKind.PARTNER).values())
        .allMatch(Set::isEmpty);
    assertThat(fallsWith("law-firm", "dispute-fees", "ash", "lee")).isTrue();
    assertThat(fallsWith("law-firm", "retainers", "database-one", "library")).isTrue();
    assertThat(fallsWith("law-firm", "dispute-fees", "expert-engineers", "university")).isTrue();
  }

  @Test
  void showsEveryWayAStopIsFelt() {
    for (Example example : ExamplesTest.ofKind(Example.Kind.QUANTIFIED)) {
      BusinessGraph graph = BusinessGraph.of(ExamplesTest.model(example));
      Set<Coupling> couplings = EnumSet.noneOf(Coupling.class);
      graph.requirements().forEach(requirement -> couplings.add(requirement.coupling()));
      assertThat(couplings)
          .as(example.id())
          .contains(Coupling.FLOW, Coupling.CONDITION, Coupling.PERMISSION);
      assertThat(graph.requirements()).as(example.id()).anyMatch(ExampleGraphsTest::hasStock);
      assertThat(graph.supports())
          .as(example.id())
          .anyMatch(r -> r.members().stream().anyMatch(m -> m.timing().halfLife().isPresent()));
    }
  }

  private static boolean hasStock(Requirement requirement) {
    return requirement.members().stream().anyMatch(m -> m.timing().stock().isPresent());
  }

  private static boolean fallsWith(String example, String stream, String... stopped) {
    BusinessGraph graph = BusinessGraph.of(model(example));
    BitSet down = Gates.delivering(graph).down(nodes(graph, List.of(stopped)));
    return down.get(graph.node(stream).orElseThrow());
  }

  /// For each stream the elements of these kinds whose stop alone ends it.
  private static Map<String, Set<String>> failures(String example, ElementKind... kinds) {
    BusinessModel model = model(example);
    BusinessGraph graph = BusinessGraph.of(model);
    List<String> candidates = ids(model, kinds);
    int[] nodes = candidates.stream().mapToInt(id -> graph.node(id).orElseThrow()).toArray();
    List<BitSet> cuts =
        SingleFailures.of(Gates.delivering(graph), graph.topology(), nodes, graph.streams());
    Map<String, Set<String>> byStream = new TreeMap<>();
    List<Element> streams = model.all(ElementKind.STREAM);
    for (int s = 0; s < streams.size(); s++) {
      Set<String> names = new TreeSet<>();
      cuts.get(s).stream().forEach(i -> names.add(candidates.get(i)));
      byStream.put(streams.get(s).id(), names);
    }
    return byStream;
  }

  private static BusinessModel model(String id) {
    return ExamplesTest.model(Examples.named(id).orElseThrow());
  }

  private static BitSet nodes(BusinessGraph graph, List<String> ids) {
    BitSet nodes = new BitSet();
    ids.forEach(id -> nodes.set(graph.node(id).orElseThrow()));
    return nodes;
  }

  private static List<String> ids(BusinessModel model, ElementKind... kinds) {
    List<String> ids = new ArrayList<>();
    Stream.of(kinds).forEach(kind -> model.all(kind).forEach(element -> ids.add(element.id())));
    return ids;
  }
}
