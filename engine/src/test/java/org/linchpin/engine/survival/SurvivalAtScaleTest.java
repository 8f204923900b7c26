package org.linchpin.engine.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.survival.Survival.Days;
import org.linchpin.engine.survival.SurvivalAtScale.Outcome;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// The method for large models against the day-by-day run.
class SurvivalAtScaleTest {
  private static final int ACTIVITIES = 24;

  /// What a random model may contain.
  enum Kind {
    ALL_OR_NOTHING,
    CIRCULAR,
    PARTIAL
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALL_OR_NOTHING", "CIRCULAR"})
  void findsTheDaysOfTheDayByDayRunWhereMembersAreAllOrNothing(Kind kind) {
    for (int seed = 1; seed <= 150; seed++) {
      Compared all = new Compared(kind, seed);
      for (int node : all.nodes) {
        assertThat(all.atScale(node))
            .as("stop of node %d, seed %d%n%s", node, seed, all.text)
            .isEqualTo(all.dayByDay(node));
      }
    }
  }

  @Test
  void isNeverLaterThanTheDayByDayRun() {
    int later = 0;
    int equal = 0;
    for (int seed = 1; seed <= 150; seed++) {
      Compared all = new Compared(Kind.PARTIAL, seed);
      for (int node : all.nodes) {
        Days fast = all.atScale(node);
        Days slow = all.dayByDay(node);
        String which = "stop of node %d, seed %d%n%s".formatted(node, seed, all.text);
        assertThat(day(fast.day())).as(which).isLessThanOrEqualTo(day(slow.day()));
        assertThat(day(fast.earliest())).as(which).isLessThanOrEqualTo(day(slow.earliest()));
        assertThat(day(fast.latest())).as(which).isLessThanOrEqualTo(day(slow.latest()));
        equal += fast.day().equals(slow.day()) ? 1 : 0;
        later++;
      }
    }
    assertThat(equal).as("equal of %d", later).isGreaterThan(later / 2);
  }

  private static int day(OptionalInt day) {
    return day.orElse(Survival.HORIZON + 1);
  }

  /// One random model under both methods.
  private static final class Compared {
    final String text;
    final int[] nodes;
    private final SurvivalAnalysis analysis;
    private final Map<Integer, Outcome> outcomes;

    Compared(Kind kind, long seed) {
      text = text(new SplittableRandom(seed), kind);
      Reading reading = ModelReader.read(text);
      assertThat(reading).as(text).isInstanceOf(Reading.Read.class);
      BusinessModel model = ((Reading.Read) reading).document().model();
      BusinessGraph graph = BusinessGraph.of(model);
      nodes =
          model.all(ElementKind.ACTIVITY).stream()
              .map(Element::id)
              .mapToInt(id -> graph.node(id).orElseThrow())
              .toArray();
      analysis = new SurvivalAnalysis(graph, Revenue.of(model));
      outcomes = analysis.atScale(nodes);
    }

    Days atScale(int node) {
      return analysis.survival(Objects.requireNonNull(outcomes.get(node)));
    }

    Days dayByDay(int node) {
      return analysis.dayByDay(node);
    }
  }

  private static String text(RandomGenerator random, Kind kind) {
    StringBuilder text =
        new StringBuilder(
                "linchpin: 1\ncash: %dk\ncredit: 1k\npays-after: %d days\n"
                    .formatted(random.nextInt(2, 30), random.nextInt(20)))
            .append("fixed-costs: 600 per day\n")
            .append("value-propositions: {p0: {name: A}, p1: {name: B}}\nkey-activities:\n");
    for (int i = 0; i < ACTIVITIES; i++) {
      text.append("  a%d:\n    name: Do %d\n".formatted(i, i));
      if (i >= ACTIVITIES - 4) {
        text.append("    delivers: [p%d]\n".formatted(i % 2));
      }
      if (i > 2) {
        text.append("    after: ").append(after(random, kind, i)).append('\n');
      }
      if (kind == Kind.PARTIAL && random.nextInt(8) == 0) {
        text.append(
            "    workaround: {share: %d%%, delay: %d days}\n"
                .formatted(random.nextInt(10, 90), random.nextInt(1, 20)));
      }
      if (random.nextInt(20) == 0) {
        text.append("    grace: %d days\n".formatted(random.nextInt(5, 60)));
      }
    }
    text.append("revenue-streams:\n");
    for (int s = 0; s < 2; s++) {
      // sales that are paid for later than their costs would be missed the less the earlier they
      // end
      int paidAfter = kind == Kind.PARTIAL ? 0 : random.nextInt(30);
      text.append(
          "  r%d: {for: p%d, amount: %d per day, variable-cost: 40%%, paid-after: %d days}\n"
              .formatted(s, s, random.nextInt(300, 900), paidAfter));
    }
    return text.toString();
  }

  /// Two or three requirements; a list of them is one where all are needed.
  private static String after(RandomGenerator random, Kind kind, int i) {
    return IntStream.range(0, random.nextInt(1, 3))
        .mapToObj(
            n ->
                switch (random.nextInt(4)) {
                  case 0 -> "{any-of: %s}".formatted(members(random, kind, i, 2));
                  case 1 -> "{at-least: 2, of: %s}".formatted(members(random, kind, i, 3));
                  default -> member(random, kind, i);
                })
        .toList()
        .toString();
  }

  private static String members(RandomGenerator random, Kind kind, int i, int count) {
    int first = random.nextInt(Math.max(1, i - count));
    // shares that add up to the whole or to more
    int partial = kind == Kind.PARTIAL && random.nextBoolean() ? 100 / count + 1 : 0;
    return IntStream.range(first, first + count)
        .mapToObj(k -> link(random, kind, k, partial))
        .toList()
        .toString();
  }

  private static String member(RandomGenerator random, Kind kind, int i) {
    boolean back = kind == Kind.CIRCULAR && random.nextInt(6) == 0;
    return link(random, kind, random.nextInt(back ? ACTIVITIES : i), 0);
  }

  private static String link(RandomGenerator random, Kind kind, int target, int least) {
    int days = random.nextInt(12);
    String stock = kind == Kind.PARTIAL ? days + ".." + 2 * days + " days" : days + " days";
    String share = least > 0 ? ", share: %d%%".formatted(least + random.nextInt(20)) : "";
    return "{a%d: {stock: %s%s}}".formatted(target, stock, share);
  }
}
