package org.linchpin.engine.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class DecisionDiagramTest {
  private static final int VARIABLES = 12;

  /// A function twice: in a diagram, and as a question about the bits of an assignment.
  private record Function(int node, IntPredicate truth) {}

  @Test
  void agreesWithEnumeration() throws DecisionDiagram.TooLargeException {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      DecisionDiagram diagram = new DecisionDiagram(100_000);
      Function function = function(diagram, random, 4);
      double[] chances = random.doubles(VARIABLES).toArray();
      double[] values = new double[diagram.size()];
      assertThat(diagram.probability(function.node(), chances, values))
          .as("seed %d", seed)
          .isEqualTo(enumerated(function, chances), within(1e-12));
      double[] derivatives = diagram.derivatives(function.node(), chances, values);
      for (int v = 0; v < VARIABLES; v++) {
        double[] up = chances.clone();
        double[] down = chances.clone();
        up[v] = 1;
        down[v] = 0;
        assertThat(derivatives[v])
            .as("seed %d variable %d", seed, v)
            .isEqualTo(enumerated(function, up) - enumerated(function, down), within(1e-12));
      }
    }
  }

  private static double enumerated(Function function, double[] chances) {
    double sum = 0;
    for (int bits = 0; bits < 1 << VARIABLES; bits++) {
      if (function.truth().test(bits)) {
        double chance = 1;
        for (int v = 0; v < VARIABLES; v++) {
          chance *= (bits >> v & 1) == 1 ? chances[v] : 1 - chances[v];
        }
        sum += chance;
      }
    }
    return sum;
  }

  private static Function function(DecisionDiagram diagram, Random random, int depth)
      throws DecisionDiagram.TooLargeException {
    int variable = random.nextInt(VARIABLES);
    if (depth == 0) {
      return random.nextInt(4) > 0
          ? new Function(diagram.variable(variable), bits -> (bits >> variable & 1) == 1)
          : new Function(diagram.negated(variable), bits -> (bits >> variable & 1) == 0);
    }
    Function a = function(diagram, random, depth - 1);
    Function b = function(diagram, random, depth - 1);
    return switch (random.nextInt(3)) {
      case 0 ->
          new Function(
              diagram.and(a.node(), b.node()),
              bits -> a.truth().test(bits) && b.truth().test(bits));
      case 1 ->
          new Function(
              diagram.or(a.node(), b.node()), bits -> a.truth().test(bits) || b.truth().test(bits));
      default -> {
        Function c = function(diagram, random, depth - 1);
        yield new Function(
            diagram.atLeast(2, a.node(), b.node(), c.node()),
            bits ->
                (a.truth().test(bits) ? 1 : 0)
                        + (b.truth().test(bits) ? 1 : 0)
                        + (c.truth().test(bits) ? 1 : 0)
                    >= 2);
      }
    };
  }

  @Test
  void givesEqualFunctionsEqualNumbers() throws DecisionDiagram.TooLargeException {
    DecisionDiagram diagram = new DecisionDiagram(1_000);
    int a = diagram.variable(0);
    int b = diagram.variable(1);
    assertThat(diagram.or(a, diagram.and(a, b))).isEqualTo(a);
    assertThat(diagram.atLeast(1, a, b)).isEqualTo(diagram.or(b, a));
    assertThat(diagram.atLeast(2, a, b)).isEqualTo(diagram.and(b, a));
    assertThat(diagram.or(a, diagram.negated(0))).isEqualTo(DecisionDiagram.TRUE);
    assertThat(diagram.atLeast(0, a)).isEqualTo(DecisionDiagram.TRUE);
  }
}
