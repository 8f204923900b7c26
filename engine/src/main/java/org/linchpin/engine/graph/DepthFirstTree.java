package org.linchpin.engine.graph;

/// The depth-first tree of a graph below a root, its nodes numbered from 1 in the order of their
/// first visit; 0 stands for a node that the root does not reach, and for the root's parent.
final class DepthFirstTree {
  private final int[] number;
  private final int[] order;
  private final int[] parent;
  private final int count;

  private DepthFirstTree(int[] number, int[] order, int[] parent, int count) {
    this.number = number;
    this.order = order;
    this.parent = parent;
    this.count = count;
  }

  static DepthFirstTree of(Digraph graph, int root) {
    graph.checkNode(root);
    int[] offsets = graph.offsets();
    int[] targets = graph.targets();
    int n = graph.nodeCount();
    int[] number = new int[n];
    int[] order = new int[n + 1];
    int[] parent = new int[n + 1];
    int[] nextEdge = new int[n + 1];
    int count = 1;
    number[root] = 1;
    order[1] = root;
    int at = 1;
    int edge = offsets[root];
    int end = offsets[root + 1];
    while (at != 0) {
      if (edge < end) {
        int target = targets[edge++];
        if (number[target] == 0) {
          nextEdge[at] = edge;
          number[target] = ++count;
          order[count] = target;
          parent[count] = at;
          at = count;
          edge = offsets[target];
          end = offsets[target + 1];
        }
      } else {
        at = parent[at];
        edge = nextEdge[at];
        end = offsets[order[at] + 1];
      }
    }
    return new DepthFirstTree(number, order, parent, count);
  }

  /// The number of each node.
  int[] number() {
    return number;
  }

  /// The node of each number.
  int[] order() {
    return order;
  }

  /// The number of the tree parent of each number.
  int[] parent() {
    return parent;
  }

  /// How many nodes the root reaches, with itself.
  int count() {
    return count;
  }
}
