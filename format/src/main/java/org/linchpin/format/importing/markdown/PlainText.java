package org.linchpin.format.importing.markdown;

import java.util.List;

/// Pieces as text again, for the notes.
final class PlainText {
  private PlainText() {}

  static String of(List<? extends Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> append(piece, text));
    return text.toString().stripTrailing();
  }

  private static void append(Piece piece, StringBuilder text) {
    switch (piece) {
      case Piece.Heading heading -> text.append(heading.text()).append('\n');
      case Piece.Paragraph paragraph ->
          paragraph.lines().forEach(line -> text.append(line.everything()).append('\n'));
      case Piece.Bullets bullets -> bullets(bullets.entries(), 0, text);
      case Piece.Grid grid -> grid.rows().forEach(row -> row(row, text));
      case Piece.Aside aside -> text.append(aside.text()).append('\n');
    }
  }

  private static void row(List<Piece.Cell> row, StringBuilder text) {
    List<String> cells =
        row.stream().map(Piece.Cell::text).map(cell -> cell.replace('\n', ' ')).toList();
    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
      text.append(String.join(" | ", cells).strip()).append('\n');
    }
  }

  private static void bullets(List<Piece.Entry> entries, int depth, StringBuilder text) {
    for (Piece.Entry entry : entries) {
      text.repeat(' ', 2 * depth).append("- ").append(entry.text().everything()).append('\n');
      bullets(entry.nested(), depth + 1, text);
    }
  }
}
