package org.linchpin.engine.graph;

/// The first half of SEMI-NCA: the semidominator of each number of a depth-first tree, by path
/// compression; [Dominators] tells the whole.
final class Semidominators {
  private final Digraph graph;
  private final DepthFirstTree tree;

  /// At first the lowest predecessor below each number, in the end its semidominator.
  private final int[] lowest;

  /// The nearest ancestor up to which the path is compressed, at first the tree parent.
  private final int[] ancestor;

  /// The lowest semidominator on the path up to, and without, the ancestor.
  private final int[] label;

  private final int[] path;

  private Semidominators(Digraph graph, DepthFirstTree tree) {
    this.graph = graph;
    this.tree = tree;
    this.lowest = tree.parent().clone();
    this.ancestor = tree.parent().clone();
    this.label = new int[tree.count() + 1];
    this.path = new int[tree.count() + 1];
  }

  static int[] of(Digraph graph, DepthFirstTree tree) {
    Semidominators semidominators = new Semidominators(graph, tree);
    int[] ends = semidominators.rowEnds();
    semidominators.settle(ends, semidominators.higherPredecessors(ends));
    return semidominators.lowest;
  }

  /// Counts the predecessors above each number, and lowers `lowest` to the least one below.
  private int[] rowEnds() {
    int[] offsets = graph.offsets();
    int[] targets = graph.targets();
    int[] number = tree.number();
    int[] ends = new int[tree.count() + 2];
    for (int node = 0; node < number.length; node++) {
      int v = number[node];
      if (v == 0) {
        continue;
      }
      for (int edge = offsets[node]; edge < offsets[node + 1]; edge++) {
        int w = number[targets[edge]];
        if (v > w) {
          ends[w]++;
        } else if (v < lowest[w]) {
          lowest[w] = v;
        }
      }
    }
    for (int w = 1; w < ends.length; w++) {
      ends[w] += ends[w - 1];
    }
    return ends;
  }

  /// Fills the rows of predecessors from their ends, which thereby become their beginnings.
  private int[] higherPredecessors(int[] ends) {
    int[] offsets = graph.offsets();
    int[] targets = graph.targets();
    int[] number = tree.number();
    int[] predecessors = new int[ends[ends.length - 1]];
    for (int node = 0; node < number.length; node++) {
      int v = number[node];
      if (v == 0) {
        continue;
      }
      for (int edge = offsets[node]; edge < offsets[node + 1]; edge++) {
        int w = number[targets[edge]];
        if (v > w) {
          predecessors[--ends[w]] = v;
        }
      }
    }
    return predecessors;
  }

  private void settle(int[] starts, int[] predecessors) {
    for (int w = tree.count(); w >= 2; w--) {
      int semidominator = lowest[w];
      for (int i = starts[w]; i < starts[w + 1]; i++) {
        semidominator = Math.min(semidominator, lowestAbove(predecessors[i], w));
      }
      lowest[w] = semidominator;
      label[w] = semidominator;
    }
  }

  /// The lowest semidominator of `v` and its tree ancestors above `w`.
  private int lowestAbove(int v, int w) {
    if (ancestor[v] <= w) {
      return label[v];
    }
    int length = 0;
    int at = v;
    do {
      path[length++] = at;
      at = ancestor[at];
    } while (ancestor[at] > w);
    int top = ancestor[at];
    int least = label[at];
    while (length > 0) {
      at = path[--length];
      ancestor[at] = top;
      least = Math.min(least, label[at]);
      label[at] = least;
    }
    return least;
  }
}
