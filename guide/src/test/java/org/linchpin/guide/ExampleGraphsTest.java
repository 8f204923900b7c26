package org.linchpin.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Gates;
import org.linchpin.engine.structure.SingleFailures;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

class ExampleGraphsTest {

  @Test
  void printsAll() {
    for (Example example : ExamplesTest.sound()) {
      BusinessModel model = ExamplesTest.model(example);
      System.out.println(example.id() + " " + failures(model, ElementKind.ACTIVITY, ElementKind.PARTNER, ElementKind.RESOURCE, ElementKind.PERSON));
    }
  }

  @Test
  void letsEveryRevenueStreamHangOnSomeActivity() {
    for (Example example : ExamplesTest.sound()) {
      BusinessModel model = ExamplesTest.model(example);
      BusinessGraph graph = BusinessGraph.of(model);
      BitSet down = Gates.delivering(graph).down(nodes(graph, ids(model, ElementKind.ACTIVITY)));
      for (Element stream : model.all(ElementKind.STREAM)) {
        assertThat(down.get(graph.node(stream.id()).orElseThrow()))
            .as("%s of %s", stream.id(), example.id())
            .isTrue();
      }
    }
  }

  private static Map<String, Set<String>> failures(BusinessModel model, ElementKind... kinds) {
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

  private static BitSet nodes(BusinessGraph graph, List<String> ids) {
    BitSet nodes = new BitSet();
    ids.forEach(id -> nodes.set(graph.node(id).orElseThrow()));
    return nodes;
  }

  private static List<String> ids(BusinessModel model, ElementKind... kinds) {
    List<String> ids = new ArrayList<>();
    Stream.of(kinds).forEach(k -> model.all(k).forEach(element -> ids.add(element.id())));
    return ids;
  }
}
