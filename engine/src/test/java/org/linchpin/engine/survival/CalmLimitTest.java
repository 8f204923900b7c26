package org.linchpin.engine.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.stop.CalmDays;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// Without noise, with point inputs and customers who stay, the simulation ends on the day the
/// deterministic analysis names.
class CalmLimitTest {
  @Test
  void endsOnTheSameDay() {
    for (long seed = 0; seed < 120; seed++) {
      BusinessModel model = CalmDays.withoutChance(new RandomBusiness(seed, 0, 20).model());
      BusinessGraph graph = BusinessGraph.of(model);
      SurvivalAnalysis analysis = new SurvivalAnalysis(graph, Revenue.of(model));
      List<Element> activities = model.all(ElementKind.ACTIVITY);
      int[] simulated = CalmDays.of(model, activities.stream().map(Element::id).toList());
      for (int i = 0; i < simulated.length; i++) {
        String id = activities.get(i).id();
        Survival survival = analysis.of(graph.node(id).orElseThrow());
        assertThat(simulated[i])
            .as("seed %d, %s stopped", seed, id)
            .isEqualTo(((Survival.Days) survival).day().orElse(0));
      }
    }
  }
}
