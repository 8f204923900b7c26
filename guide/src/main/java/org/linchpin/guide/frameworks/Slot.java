package org.linchpin.guide.frameworks;

import org.linchpin.model.ElementKind;

/// A place on the grid of a framework where the elements of one kind stand.
///
/// @param kind the elements shown in it
/// @param title its heading
/// @param question what to ask while it is empty
/// @param column the leftmost column it covers, from 0
/// @param row the topmost row it covers, from 0
/// @param columns how many columns it covers, at least 1
/// @param rows how many rows it covers, at least 1
public record Slot(
    ElementKind kind, String title, String question, int column, int row, int columns, int rows) {
  public Slot {
    if (column < 0 || row < 0 || columns < 1 || rows < 1) {
      throw new IllegalArgumentException(
          "The slot (%s) cannot stand at column %s, row %s with %s columns and %s rows.\nMaybe count from 0, and give it at least one column and one row."
              .formatted(title, column, row, columns, rows));
    }
  }

  /// The first column right of it.
  public int endColumn() {
    return column + columns;
  }

  /// The first row below it.
  public int endRow() {
    return row + rows;
  }

  boolean covers(int atColumn, int atRow) {
    return atColumn >= column && atColumn < endColumn() && atRow >= row && atRow < endRow();
  }
}
