package org.linchpin.engine.graph;

/// The first half of SEMI-NCA: the semidominator of each number of a depth-first tree, by path
/// compression; [Dominators] tells the whole.
final class Semidominators {
  private final Digraph graph;
  private final DepthFirstTree tree;

  /// For each number side by side, as both are wanted at once: the ancestor up to which its path is
  /// compressed, at first the tree parent, and the lowest semidominator on the path up to, and
  /// without, that ancestor.
  private final int[] links;

  private final int[] path;

  private Semidominators(Digraph graph, DepthFirstTree tree) {
    this.graph = graph;
    this.tree = tree;
    this.links = new int[2 * (tree.count() + 1)];
    this.path = new int[tree.count() + 1];
    for (int w = 1; w <= tree.count(); w++) {
      links[2 * w] = tree.parent()[w];
    }
  }

  static int[] of(Digraph graph, DepthFirstTree tree) {
    Semidominators semidominators = new Semidominators(graph, tree);
    int[] ends = semidominators.rowEnds();
    return semidominators.settle(ends, semidominators.rows(ends));
  }

  private int[] rowEnds() {
    int[] counts = tree.higherPredecessors();
    int[] ends = new int[tree.count() + 2];
    for (int w = 1; w <= tree.count(); w++) {
      ends[w] = ends[w - 1] + counts[w];
    }
    ends[tree.count() + 1] = ends[tree.count()];
    return ends;
  }

  /// Fills the rows of higher predecessors from their ends, which thereby become their beginnings.
  private int[] rows(int[] ends) {
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

  private int[] settle(int[] starts, int[] predecessors) {
    int[] semidominators = tree.lowestPredecessor().clone();
    for (int w = tree.count(); w >= 2; w--) {
      int lowest = semidominators[w];
      for (int i = starts[w]; i < starts[w + 1]; i++) {
        lowest = Math.min(lowest, lowestAbove(predecessors[i], w));
      }
      semidominators[w] = lowest;
      links[2 * w + 1] = lowest;
    }
    return semidominators;
  }

  /// The lowest semidominator of `v` and its tree ancestors above `w`.
  private int lowestAbove(int v, int w) {
    if (links[2 * v] <= w) {
      return links[2 * v + 1];
    }
    int length = 0;
    int at = v;
    do {
      path[length++] = at;
      at = links[2 * at];
    } while (links[2 * at] > w);
    int top = links[2 * at];
    int least = links[2 * at + 1];
    while (length > 0) {
      at = path[--length];
      least = Math.min(least, links[2 * at + 1]);
      links[2 * at] = top;
      links[2 * at + 1] = least;
    }
    return least;
  }
}
