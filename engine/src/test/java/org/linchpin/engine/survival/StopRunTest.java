package org.linchpin.engine.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.survival.StopRun.Workaround;
import org.linchpin.engine.survival.Survival.Days;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// Made-up businesses, each of their activities stopped.
class StopRunTest {
  private static final int DAYS = 150;

  @Test
  void givesWhatADailyRecomputationGives() {
    for (long seed = 0; seed < 400; seed++) {
      BusinessModel model = new RandomBusiness(seed, 0, 20).model();
      BusinessGraph graph = BusinessGraph.of(model);
      Clockwork clock = new Clockwork(graph);
      Numbers numbers = new Numbers(CashPosition.of(model, Revenue.of(model)), model.calendar());
      StopRun run = new StopRun(clock, clock.days(End.CENTRAL), clock.switchDelays(End.CENTRAL));
      for (Element activity : model.all(ElementKind.ACTIVITY)) {
        int node = graph.node(activity.id()).orElseThrow();
        Workaround reaction = numbers.workaround(graph.element(node), End.CENTRAL);
        run.start(node, reaction, graph.streams());
        DailyRun slow = new DailyRun(clock);
        for (int day = 1; day <= DAYS; day++) {
          assertThat(run.next())
              .as("seed %d, %s stopped, day %d", seed, activity.id(), day)
              .containsExactly(slow.next(node, reaction), within(1e-6));
        }
      }
    }
  }

  @Test
  void livesLongerWithMoreCashAndMoreStock() {
    for (long seed = 0; seed < 300; seed++) {
      BusinessModel model = new RandomBusiness(seed, 0, 20).model();
      for (Element activity : model.all(ElementKind.ACTIVITY)) {
        int day = day(model, activity.id());
        assertThat(day(new RandomBusiness(seed, 0, 35).model(), activity.id()))
            .as("seed %d, %s stopped, more cash", seed, activity.id())
            .isGreaterThanOrEqualTo(day);
        assertThat(day(new RandomBusiness(seed, 6, 20).model(), activity.id()))
            .as("seed %d, %s stopped, more stock", seed, activity.id())
            .isGreaterThanOrEqualTo(day);
      }
    }
  }

  private static int day(BusinessModel model, String stopped) {
    BusinessGraph graph = BusinessGraph.of(model);
    Survival survival =
        new SurvivalAnalysis(graph, Revenue.of(model)).of(graph.node(stopped).orElseThrow());
    assertThat(survival).isInstanceOf(Days.class);
    return ((Days) survival).day().orElse(Survival.HORIZON + 1);
  }
}
