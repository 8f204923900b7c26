package org.linchpin.engine.importance;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.structure.Gates;

/// When one node works, as a function of which players work: some players are necessary, and the
/// rest combine in a decision diagram.
///
/// phi = (all necessary players up) and rest(other players). Splitting the necessary players off
/// keeps the diagram small: what remains are the places where one player can replace another.
final class StructureFunction {
  /// Nodes of the diagram, at most. A structure that needs more is better sampled: twenty streams
  /// of this size take less than a second.
  private static final int LARGEST = 10_000;

  private static final int MOST_VARIABLES = 1_000;

  private final int[] necessary;
  private final int[] others;
  private final DecisionDiagram diagram;
  private final int root;

  private StructureFunction(int[] necessary, int[] others, DecisionDiagram diagram, int root) {
    this.necessary = necessary;
    this.others = others;
    this.diagram = diagram;
    this.root = root;
  }

  /// The function of `target`, or empty when its diagram would be too large.
  ///
  /// @param order nodes with members before owners, cycles apart
  /// @param players the nodes that may fail; the others are up
  /// @param necessary the players whose stop alone brings the target down
  static Optional<StructureFunction> of(
      Gates gates, int[] order, BitSet cone, BitSet players, BitSet necessary, int target) {
    int[] vital = necessary.stream().toArray();
    BitSet rest = (BitSet) players.clone();
    rest.and(cone);
    rest.andNot(necessary);
    int[] inOrder = java.util.Arrays.stream(order).filter(rest::get).toArray();
    if (inOrder.length > MOST_VARIABLES) {
      return Optional.empty();
    }
    DecisionDiagram diagram = new DecisionDiagram(LARGEST);
    try {
      int root = new Expansion(gates, diagram, order, cone, inOrder).of(target);
      return Optional.of(new StructureFunction(vital, inOrder, diagram, root));
    } catch (DecisionDiagram.TooLargeException tooLarge) {
      return Optional.empty();
    }
  }

  /// Turns gates into functions of the variables, from the members to the owners.
  private record Expansion(
      Gates gates, DecisionDiagram diagram, int[] order, BitSet cone, int[] variables) {

    int of(int target) throws DecisionDiagram.TooLargeException {
      int[] functions = new int[gates.size()];
      java.util.Arrays.fill(functions, DecisionDiagram.TRUE);
      int[] index = new int[gates.size()];
      java.util.Arrays.fill(index, -1);
      for (int v = 0; v < variables.length; v++) {
        index[variables[v]] = v;
      }
      boolean changed = true;
      // one pass suffices without cycles; with them, passes go on to the greatest fixpoint
      while (changed) {
        changed = false;
        for (int node : order) {
          if (cone.get(node)) {
            int before = functions[node];
            functions[node] = function(node, index[node], functions);
            changed |= functions[node] != before;
          }
        }
      }
      return functions[target];
    }

    private int function(int node, int variable, int[] functions)
        throws DecisionDiagram.TooLargeException {
      int result = variable < 0 ? DecisionDiagram.TRUE : diagram.variable(variable);
      for (Gates.Gate gate : gates.gatesOf(node)) {
        int[] members = new int[gate.members().length];
        for (int i = 0; i < members.length; i++) {
          members[i] = functions[gate.members()[i]];
        }
        result = diagram.and(result, diagram.atLeast(gate.atLeast(), members));
      }
      return result;
    }
  }

  List<Integer> players() {
    return java.util.stream.IntStream.concat(
            java.util.Arrays.stream(necessary), java.util.Arrays.stream(others))
        .boxed()
        .toList();
  }

  boolean isNecessary(int player) {
    return java.util.Arrays.binarySearch(necessary, player) >= 0;
  }

  /// The probability of working, and its derivative for each player.
  ///
  /// @param chance `chance[node]` is the probability that the node works
  Probability probability(double[] chance) {
    double allNecessary = 1;
    for (int node : necessary) {
      allNecessary *= chance[node];
    }
    double[] chances = new double[others.length];
    for (int v = 0; v < others.length; v++) {
      chances[v] = chance[others[v]];
    }
    double[] values = new double[diagram.size()];
    double rest = diagram.probability(root, chances, values);
    double[] ofRest = diagram.derivatives(root, chances, values);
    double[] derivatives = new double[necessary.length + others.length];
    for (int i = 0; i < necessary.length; i++) {
      derivatives[i] = rest * productWithout(chance, i);
    }
    for (int v = 0; v < others.length; v++) {
      derivatives[necessary.length + v] = allNecessary * ofRest[v];
    }
    return new Probability(allNecessary * rest, derivatives);
  }

  private double productWithout(double[] chance, int left) {
    double product = 1;
    for (int i = 0; i < necessary.length; i++) {
      product *= i == left ? 1 : chance[necessary[i]];
    }
    return product;
  }

  /// Shapley values of the players, exact up to rounding: the integral over p from 0 to 1 of the
  /// derivative when every player works with probability p (Owen 1972), by Gauss-Legendre
  /// quadrature with enough points for the degree.
  double[] shapley() {
    int n = necessary.length + others.length;
    double[] shares = new double[n];
    if (others.length == 0) {
      java.util.Arrays.fill(shares, 1.0 / n);
      return shares;
    }
    Quadrature quadrature = Quadrature.gaussLegendre((n + 1) / 2);
    double[] chances = new double[others.length];
    double[] values = new double[diagram.size()];
    double ofNecessary = 0;
    for (int q = 0; q < quadrature.points().length; q++) {
      double p = quadrature.points()[q];
      java.util.Arrays.fill(chances, p);
      double rest = diagram.probability(root, chances, values);
      double[] derivatives = diagram.derivatives(root, chances, values);
      double power = Math.pow(p, necessary.length);
      for (int v = 0; v < others.length; v++) {
        shares[necessary.length + v] += quadrature.weights()[q] * power * derivatives[v];
      }
      ofNecessary +=
          necessary.length == 0
              ? 0
              : quadrature.weights()[q] * Math.pow(p, necessary.length - 1) * rest;
    }
    java.util.Arrays.fill(shares, 0, necessary.length, ofNecessary);
    return shares;
  }

  /// The probability that at least one of the cut sets has failed altogether.
  double anyFailed(List<int[]> cutSets, double[] chance) throws DecisionDiagram.TooLargeException {
    DecisionDiagram failures = new DecisionDiagram(LARGEST);
    int[] index = new int[chance.length];
    for (int v = 0; v < others.length; v++) {
      index[others[v]] = v;
    }
    int any = DecisionDiagram.FALSE;
    for (int[] cutSet : cutSets) {
      int all = DecisionDiagram.TRUE;
      for (int player : cutSet) {
        all = failures.and(all, failures.negated(index[player]));
      }
      any = failures.or(any, all);
    }
    double[] chances = new double[Math.max(1, others.length)];
    for (int v = 0; v < others.length; v++) {
      chances[v] = chance[others[v]];
    }
    return failures.probability(any, chances, new double[Math.max(2, failures.size())]);
  }

  /// A probability with its derivatives, in the order of [#players()].
  record Probability(double value, double[] derivatives) {}
}
