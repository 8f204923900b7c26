package org.linchpin.format.importing.markdown;

import java.util.List;

/// A part of a document, one after the other; what stood within a quotation stands plainly.
sealed interface Piece {

  /// A heading; levels 1 to 6 are those of Markdown, 7 and 8 are lines that act as one.
  record Heading(int level, String text) implements Piece {
    /// A line with the name of a block.
    static final int BLOCK_LINE = 7;

    /// A line in bold print.
    static final int BOLD_LINE = 8;
  }

  /// Lines of running text.
  record Paragraph(List<Phrase> lines) implements Piece {}

  /// A list.
  record Bullets(List<Entry> entries) implements Piece {}

  /// One point of a list with what stands under it.
  record Entry(Phrase text, List<Entry> nested) {}

  /// A table, spans filled with empty cells.
  ///
  /// @param headed true when the first row is a heading
  record Grid(boolean headed, List<List<Cell>> rows) implements Piece {}

  /// The lines of a cell.
  record Cell(List<Phrase> lines) {
    static final Cell EMPTY = new Cell(List.of());

    boolean isBlank() {
      return lines.isEmpty();
    }

    /// All of it as one text.
    String text() {
      return String.join("\n", lines.stream().map(Phrase::everything).toList());
    }

    /// Its words alone, on one line.
    String words() {
      return String.join(" ", lines.stream().map(Phrase::text).toList());
    }
  }

  /// Text that belongs to no canvas but is kept: code, comments.
  record Aside(String text, String what) implements Piece {}
}
