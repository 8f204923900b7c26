package org.linchpin.engine.graph;

/// The depth-first tree of a graph below a root, its nodes numbered from 1 in the order of their
/// first visit; 0 stands for a node that the root does not reach, and for the root's parent.
///
/// The walk also sorts the other edges, while their ends are at hand: one to a higher number comes
/// from an ancestor of its target, one to a lower number may come from anywhere.
final class DepthFirstTree {
  private final int[] number;
  private final int[] order;
  private final int[] parent;
  private final int[] lowestPredecessor;
  private final int[] higherPredecessors;
  private int count;

  private DepthFirstTree(int nodeCount) {
    this.number = new int[nodeCount];
    this.order = new int[nodeCount + 1];
    this.parent = new int[nodeCount + 1];
    this.lowestPredecessor = new int[nodeCount + 1];
    this.higherPredecessors = new int[nodeCount + 1];
  }

  static DepthFirstTree of(Digraph graph, int root) {
    graph.checkNode(root);
    DepthFirstTree tree = new DepthFirstTree(graph.nodeCount());
    tree.grow(graph, root);
    return tree;
  }

  private void grow(Digraph graph, int root) {
    int[] offsets = graph.offsets();
    int[] targets = graph.targets();
    int[] nextEdge = new int[order.length];
    int at = enter(root, 0);
    int edge = offsets[root];
    int end = offsets[root + 1];
    while (at != 0) {
      if (edge == end) {
        at = parent[at];
        edge = nextEdge[at];
        end = offsets[order[at] + 1];
        continue;
      }
      int target = targets[edge++];
      int reached = number[target];
      if (reached == 0) {
        nextEdge[at] = edge;
        at = enter(target, at);
        edge = offsets[target];
        end = offsets[target + 1];
      } else if (reached < at) {
        higherPredecessors[reached]++;
      } else if (at < lowestPredecessor[reached]) {
        lowestPredecessor[reached] = at;
      }
    }
  }

  private int enter(int node, int from) {
    count++;
    number[node] = count;
    order[count] = node;
    parent[count] = from;
    lowestPredecessor[count] = from;
    return count;
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

  /// The lowest number with an edge to each number, among those below it; 0 for the root.
  int[] lowestPredecessor() {
    return lowestPredecessor;
  }

  /// How many edges lead to each number from higher ones.
  int[] higherPredecessors() {
    return higherPredecessors;
  }

  /// How many nodes the root reaches, with itself.
  int count() {
    return count;
  }
}
