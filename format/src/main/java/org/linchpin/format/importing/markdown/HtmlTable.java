package org.linchpin.format.importing.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.linchpin.format.importing.markdown.Piece.Cell;

/// Reads a table in HTML, with cells that span columns and rows.
final class HtmlTable {
  private static final int WIDEST_SPAN = 12;

  private HtmlTable() {}

  static Piece.Grid of(Element table) {
    List<List<Cell>> rows = new ArrayList<>();
    Map<Integer, Integer> covered = new HashMap<>();
    boolean headed = false;
    for (Element row : table.select("tr")) {
      if (!table.equals(row.closest("table"))) {
        continue;
      }
      List<Element> cells = row.children().stream().filter(HtmlPieces::isCell).toList();
      if (rows.isEmpty()) {
        headed = cells.stream().allMatch(cell -> cell.normalName().equals("th"));
      }
      List<Cell> read = row(cells, covered);
      if (!read.isEmpty()) {
        rows.add(read);
      }
    }
    caption(table, rows);
    return new Piece.Grid(headed, rows);
  }

  /// @param covered for each column, how many further rows a cell above still covers
  private static List<Cell> row(List<Element> elements, Map<Integer, Integer> covered) {
    List<Cell> cells = new ArrayList<>();
    for (Element element : elements) {
      skipCovered(cells, covered);
      List<Phrase> lines = HtmlPieces.cellLines(element);
      int columns = span(element, "colspan");
      int rows = span(element, "rowspan");
      for (int i = 0; i < columns; i++) {
        if (rows > 1) {
          covered.put(cells.size(), rows - 1);
        }
        cells.add(i == 0 ? new Cell(lines) : Cell.EMPTY);
      }
    }
    skipCovered(cells, covered);
    return cells;
  }

  private static void skipCovered(List<Cell> cells, Map<Integer, Integer> covered) {
    int left = covered.getOrDefault(cells.size(), 0);
    while (left > 0) {
      covered.put(cells.size(), left - 1);
      cells.add(Cell.EMPTY);
      left = covered.getOrDefault(cells.size(), 0);
    }
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("[1-9]\\d{0,2}") ? Math.min(WIDEST_SPAN, Integer.parseInt(value)) : 1;
  }

  /// What stands in the table outside its cells, as a last row.
  private static void caption(Element table, List<List<Cell>> rows) {
    for (Element caption : table.select("caption")) {
      if (table.equals(caption.closest("table"))) {
        rows.add(List.of(new Cell(HtmlPieces.cellLines(caption))));
      }
    }
  }
}
