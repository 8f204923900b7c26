package org.linchpin.engine.graph;

import java.util.Arrays;

/// The strongly connected components of a graph, numbered in topological order: every edge between
/// two components leads from the lower number to the higher.
///
/// The algorithm is Tarjan's: one depth-first walk keeps the nodes whose component is still open on
/// a stack, and for each the lowest stack position it is known to reach; a node that reaches
/// nothing below itself closes a component, which is then the top of the stack. As in Pearce's
/// variant one number per node, its *rank*, serves in turn as position, lowest reach and component,
/// so that an edge costs one access to an array of 4n bytes. Open nodes have ranks from -n up to -1
/// (position minus n), unvisited ones 0, closed ones 1 and up, so that closed nodes never win a
/// minimum and need no test of their own. A closed component moves from the top of the stack to the
/// far end of the same array, which thus ends as the list of all nodes grouped by component. A
/// component closes after all it leads to, so the list fills from the last component to the first.
/// Roots and edges are taken from the last to the first, which leaves nodes that nothing moves in
/// ascending order.
///
/// The walk keeps its own path, so the depth of the graph is limited by memory alone. O(n + m)
/// time; 16n bytes while it runs, of which 8n and 4 per component stay.
///
/// R. E. Tarjan, *Depth-first search and linear graph algorithms*, SIAM Journal on Computing 1
/// (1972) 146-160; D. J. Pearce, *A space-efficient algorithm for finding strongly connected
/// components*, Information Processing Letters 116 (2016) 47-52.
public final class StrongComponents {
  private final Digraph graph;
  private final int[] componentOf;
  private final int[] nodes;
  private final int[] starts;

  private StrongComponents(Digraph graph, int[] componentOf, int[] nodes, int[] starts) {
    this.graph = graph;
    this.componentOf = componentOf;
    this.nodes = nodes;
    this.starts = starts;
  }

  public static StrongComponents of(Digraph graph) {
    Walk walk = new Walk(graph);
    for (int root = graph.nodeCount() - 1; root >= 0; root--) {
      if (walk.rank[root] == 0) {
        walk.visitAllFrom(root);
      }
    }
    return walk.components();
  }

  public int count() {
    return starts.length - 1;
  }

  /// The number of the node's component, from 0.
  public int componentOf(int node) {
    graph.checkNode(node);
    return componentOf[node];
  }

  /// How many nodes the component has, at least 1.
  public int size(int component) {
    return starts[component + 1] - starts[component];
  }

  /// The nodes of the component, in no particular order.
  public int[] nodesOf(int component) {
    return Arrays.copyOfRange(nodes, starts[component], starts[component + 1]);
  }

  /// Whether the component holds a cycle: two nodes or more, or one with an edge to itself.
  public boolean isCyclic(int component) {
    int node = nodes[starts[component]];
    return size(component) > 1 || graph.hasEdge(node, node);
  }

  /// All nodes, component after component.
  int[] nodes() {
    return nodes;
  }

  /// The depth-first walk; `rank` is that of the essay above, and `nodes` holds the open nodes at
  /// its beginning and the closed ones at its end.
  private static final class Walk {
    private final Digraph graph;
    private final int[] rank;
    private final int[] nodes;
    private final int[] path;
    private final int[] nextEdge;
    private int open;
    private int closedFrom;
    private int closedComponents;

    Walk(Digraph graph) {
      this.graph = graph;
      this.closedFrom = graph.nodeCount();
      this.rank = new int[closedFrom];
      this.nodes = new int[closedFrom];
      this.path = new int[closedFrom];
      this.nextEdge = new int[closedFrom];
    }

    void visitAllFrom(int root) {
      int[] offsets = graph.offsets();
      int[] targets = graph.targets();
      int depth = 0;
      int node = root;
      int edge = offsets[root + 1];
      int lowest = push(root);
      while (true) {
        if (edge > offsets[node]) {
          int target = targets[--edge];
          int reached = rank[target];
          if (reached == 0) {
            rank[node] = lowest;
            path[depth] = node;
            nextEdge[depth++] = edge;
            node = target;
            edge = offsets[target + 1];
            lowest = push(target);
          } else {
            lowest = Math.min(lowest, reached);
          }
        } else {
          rank[node] = lowest;
          closeIfFirst(node, lowest);
          if (depth == 0) {
            return;
          }
          node = path[--depth];
          edge = nextEdge[depth];
          lowest = Math.min(lowest, rank[node]);
        }
      }
    }

    private int push(int node) {
      int position = open - nodes.length;
      nodes[open++] = node;
      rank[node] = position;
      return position;
    }

    /// Closes the component whose first visited node this is, if it is one.
    private void closeIfFirst(int node, int lowest) {
      int position = lowest + nodes.length;
      if (nodes[position] != node) {
        return;
      }
      closedComponents++;
      for (int i = position; i < open; i++) {
        rank[nodes[i]] = closedComponents;
      }
      int size = open - position;
      closedFrom -= size;
      System.arraycopy(nodes, position, nodes, closedFrom, size);
      open = position;
    }

    StrongComponents components() {
      int[] starts = new int[closedComponents + 1];
      for (int node = 0; node < rank.length; node++) {
        rank[node] = closedComponents - rank[node];
        starts[rank[node] + 1]++;
      }
      for (int component = 0; component < closedComponents; component++) {
        starts[component + 1] += starts[component];
      }
      return new StrongComponents(graph, rank, nodes, starts);
    }
  }
}
