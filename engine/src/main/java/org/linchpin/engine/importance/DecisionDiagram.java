package org.linchpin.engine.importance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A reduced ordered binary decision diagram over variables 0, 1, ... (Bryant 1986).
///
/// A function is a number: [#FALSE], [#TRUE], or a node that asks its variable and goes on to `low`
/// or `high`. Nodes are made once, so equal functions have equal numbers, and children have smaller
/// numbers than their parents, so that one loop over the numbers visits children first.
final class DecisionDiagram {
  static final int FALSE = 0;
  static final int TRUE = 1;

  private static final long STEPS_PER_NODE = 8;

  private final int limit;
  private int[] variable = new int[1024];
  private int[] low = new int[1024];
  private int[] high = new int[1024];
  private int size = 2;
  private long steps;
  private final Map<Long, Map<Integer, Integer>> unique = new HashMap<>();
  private final Map<Long, Integer> ands = new HashMap<>();
  private final Map<Long, Integer> ors = new HashMap<>();

  /// Thrown when a function would need more nodes than the limit.
  static final class TooLargeException extends Exception {
    private static final long serialVersionUID = 1;
  }

  DecisionDiagram(int limit) {
    this.limit = limit;
    Arrays.fill(variable, 0, 2, Integer.MAX_VALUE);
  }

  int size() {
    return size;
  }

  /// The function that is true when the variable is.
  int variable(int index) throws TooLargeException {
    return node(index, FALSE, TRUE);
  }

  /// The function that is true when the variable is false.
  int negated(int index) throws TooLargeException {
    return node(index, TRUE, FALSE);
  }

  int and(int a, int b) throws TooLargeException {
    if (a == FALSE || b == FALSE) {
      return FALSE;
    }
    if (a == TRUE || a == b) {
      return b;
    }
    return b == TRUE ? a : combined(ands, this::and, a, b);
  }

  int or(int a, int b) throws TooLargeException {
    if (a == TRUE || b == TRUE) {
      return TRUE;
    }
    if (a == FALSE || a == b) {
      return b;
    }
    return b == FALSE ? a : combined(ors, this::or, a, b);
  }

  /// A way to combine two functions.
  private interface Operation {
    int of(int a, int b) throws TooLargeException;
  }

  /// Splits both functions on the first variable either asks, and remembers the result.
  private int combined(Map<Long, Integer> known, Operation operation, int a, int b)
      throws TooLargeException {
    long key = pair(Math.min(a, b), Math.max(a, b));
    Integer before = known.get(key);
    if (before != null) {
      return before;
    }
    step();
    int top = Math.min(variable[a], variable[b]);
    int result =
        node(
            top,
            operation.of(below(a, top, low), below(b, top, low)),
            operation.of(below(a, top, high), below(b, top, high)));
    known.put(key, result);
    return result;
  }

  /// Combining functions may take many steps and make few nodes; both are bounded.
  private void step() throws TooLargeException {
    if (++steps > STEPS_PER_NODE * limit) {
      throw new TooLargeException();
    }
  }

  /// True when at least `k` of the functions are.
  int atLeast(int k, int... functions) throws TooLargeException {
    int[] reached = new int[k + 1];
    reached[0] = TRUE;
    for (int function : functions) {
      for (int j = k; j >= 1; j--) {
        reached[j] = or(reached[j], and(reached[j - 1], function));
      }
    }
    return reached[k];
  }

  /// The probability that `function` is true when the variables are true independently with these
  /// probabilities; filled into `values` for every node.
  double probability(int function, double[] chances, double[] values) {
    values[FALSE] = 0;
    values[TRUE] = 1;
    for (int n = 2; n <= function; n++) {
      double chance = chances[variable[n]];
      values[n] = chance * values[high[n]] + (1 - chance) * values[low[n]];
    }
    return values[function];
  }

  /// For each variable the derivative of the probability with respect to its chance: what Birnbaum
  /// (1969) calls its importance. `values` are those of [#probability].
  double[] derivatives(int function, double[] chances, double[] values) {
    double[] result = new double[chances.length];
    double[] weight = new double[Math.max(function + 1, 2)];
    weight[function] = 1;
    for (int n = function; n >= 2; n--) {
      if (weight[n] != 0) {
        result[variable[n]] += weight[n] * (values[high[n]] - values[low[n]]);
        weight[high[n]] += weight[n] * chances[variable[n]];
        weight[low[n]] += weight[n] * (1 - chances[variable[n]]);
      }
    }
    return result;
  }

  private int below(int node, int top, int[] branch) {
    return variable[node] == top ? branch[node] : node;
  }

  private static long pair(int a, int b) {
    return ((long) a << 32) | b;
  }

  private int node(int index, int ifLow, int ifHigh) throws TooLargeException {
    if (ifLow == ifHigh) {
      return ifLow;
    }
    Map<Integer, Integer> ofVariable =
        unique.computeIfAbsent(pair(ifLow, ifHigh), k -> new HashMap<>(2));
    Integer known = ofVariable.get(index);
    if (known != null) {
      return known;
    }
    if (size >= limit) {
      throw new TooLargeException();
    }
    if (size == variable.length) {
      variable = Arrays.copyOf(variable, 2 * size);
      low = Arrays.copyOf(low, 2 * size);
      high = Arrays.copyOf(high, 2 * size);
    }
    variable[size] = index;
    low[size] = ifLow;
    high[size] = ifHigh;
    ofVariable.put(index, size);
    return size++;
  }
}
