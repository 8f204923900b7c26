package org.linchpin.model.lens;

import java.util.List;
import org.linchpin.model.ElementKind;

/// A place on the grid of a framework where elements stand, as a rule those of one kind.
///
/// @param kind of the notes that are typed into it
/// @param tag what such a note is tagged with, empty for none
/// @param title its heading
/// @param question what to ask while it is empty
/// @param column the leftmost column it covers, from 0
/// @param row the topmost row it covers, from 0
/// @param columns how many columns it covers, at least 1
/// @param rows how many rows it covers, at least 1
/// @param shows what stands in it
public record Slot(
    ElementKind kind,
    String tag,
    String title,
    String question,
    int column,
    int row,
    int columns,
    int rows,
    List<Source> shows) {
  public Slot {
    shows = List.copyOf(shows);
    if (column < 0 || row < 0 || columns < 1 || rows < 1) {
      throw new IllegalArgumentException(
          "The slot (%s) cannot stand at column %s, row %s with %s columns and %s rows.\nMaybe count from 0, and give it at least one column and one row."
              .formatted(title, column, row, columns, rows));
    }
  }

  /// A slot that shows every element of one kind.
  public Slot(
      ElementKind kind, String title, String question, int column, int row, int columns, int rows) {
    this(kind, "", title, question, column, row, columns, rows, List.of(Source.of(kind)));
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
