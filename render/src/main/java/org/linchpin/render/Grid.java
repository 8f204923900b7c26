package org.linchpin.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.lens.Slot;

/// The columns and rows of a canvas in pixels.
///
/// Columns share the width evenly. A row is as high as the highest block that stands in it alone;
/// where a block over several rows needs more, each of its rows takes an even part of what is
/// missing. So nothing is ever clipped, and the canvas grows downwards.
final class Grid {
  private static final int LEAST_ROW = 140;
  private static final int LEAST_SHARED_ROW = 180;

  // the left edges of the columns and the right edge of the last; tops and bottom likewise
  private final int[] columns;
  private final int[] rows;

  private Grid(int[] columns, int[] rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /// The left edges of the columns of a framework, and the right edge of the last.
  static int[] columnEdges(Framework framework, int left, int width) {
    int[] edges = new int[framework.columns() + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = left + width * i / framework.columns();
    }
    return edges;
  }

  /// @param blocks one for each slot of the framework, in that order
  static Grid of(Framework framework, int[] columns, int top, List<MeasuredBlock> blocks) {
    int[] heights = new int[framework.rows()];
    Arrays.fill(heights, LEAST_ROW);
    for (Slot slot : framework.slots()) {
      if (slot.rows() > 1) {
        Arrays.fill(heights, slot.row(), slot.endRow(), LEAST_SHARED_ROW);
      }
    }
    List<MeasuredBlock> smallestFirst = new ArrayList<>(blocks);
    smallestFirst.sort(Comparator.comparingInt(block -> block.block().slot().rows()));
    for (MeasuredBlock block : smallestFirst) {
      grow(heights, block);
    }
    int[] rows = new int[heights.length + 1];
    rows[0] = top;
    for (int i = 0; i < heights.length; i++) {
      rows[i + 1] = rows[i] + heights[i];
    }
    return new Grid(columns, rows);
  }

  private static void grow(int[] heights, MeasuredBlock block) {
    Slot slot = block.block().slot();
    int missing = block.height();
    for (int row = slot.row(); row < slot.endRow(); row++) {
      missing -= heights[row];
    }
    for (int i = 0; missing > 0 && i < slot.rows(); i++) {
      int part = missing / (slot.rows() - i);
      heights[slot.row() + i] += part;
      missing -= part;
    }
  }

  int left(Slot slot) {
    return columns[slot.column()];
  }

  int right(Slot slot) {
    return columns[slot.endColumn()];
  }

  int top(Slot slot) {
    return rows[slot.row()];
  }

  int bottom(Slot slot) {
    return rows[slot.endRow()];
  }

  int left() {
    return columns[0];
  }

  int right() {
    return columns[columns.length - 1];
  }

  int top() {
    return rows[0];
  }

  int bottom() {
    return rows[rows.length - 1];
  }
}
