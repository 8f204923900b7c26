package org.linchpin.engine.graph;

import java.util.Arrays;

/// A second way to immediate dominators, for comparing on graphs too large for the definition: the
/// fixed point of Cooper, Harvey and Kennedy over the nodes in reverse postorder.
final class IterativeDominators {
  private final int[] position;
  private final int[] immediate;

  private IterativeDominators(int nodes) {
    position = new int[nodes];
    immediate = new int[nodes];
    Arrays.fill(immediate, -1);
  }

  static int[] of(Digraph graph, int root) {
    IterativeDominators dominators = new IterativeDominators(graph.nodeCount());
    int[] postorder = postorder(graph, root);
    for (int i = 0; i < postorder.length; i++) {
      dominators.position[postorder[i]] = i;
    }
    dominators.immediate[root] = root;
    Digraph reversed = graph.reversed();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = postorder.length - 2; i >= 0; i--) {
        changed |= dominators.improve(postorder[i], reversed);
      }
    }
    dominators.immediate[root] = -1;
    return dominators.immediate;
  }

  private boolean improve(int node, Digraph reversed) {
    int meet = -1;
    for (int k = 0; k < reversed.degree(node); k++) {
      int predecessor = reversed.target(node, k);
      if (immediate[predecessor] != -1) {
        meet = meet == -1 ? predecessor : meet(meet, predecessor);
      }
    }
    boolean changed = immediate[node] != meet;
    immediate[node] = meet;
    return changed;
  }

  private int meet(int a, int b) {
    int left = a;
    int right = b;
    while (left != right) {
      if (position[left] < position[right]) {
        left = immediate[left];
      } else {
        right = immediate[right];
      }
    }
    return left;
  }

  private static int[] postorder(Digraph graph, int root) {
    boolean[] seen = new boolean[graph.nodeCount()];
    int[] path = new int[seen.length];
    int[] next = new int[seen.length];
    int[] finished = new int[seen.length];
    int done = 0;
    int depth = 1;
    path[0] = root;
    seen[root] = true;
    while (depth > 0) {
      int node = path[depth - 1];
      if (next[node] == graph.degree(node)) {
        finished[done++] = node;
        depth--;
      } else {
        int target = graph.target(node, next[node]++);
        if (!seen[target]) {
          seen[target] = true;
          path[depth++] = target;
        }
      }
    }
    return Arrays.copyOf(finished, done);
  }
}
