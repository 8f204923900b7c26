package org.linchpin.format.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linchpin.format.importing.canvas.Draft;
import org.linchpin.format.importing.canvas.Gathering;
import org.linchpin.format.importing.canvas.Labels;
import org.linchpin.format.importing.canvas.Placement;
import org.linchpin.format.importing.canvas.Wording;
import org.linchpin.format.importing.markdown.Piece.Cell;
import org.linchpin.model.Block;
import org.linchpin.model.ElementKind;

/// Reads a table in a block: a row is an element, its columns are attributes.
///
/// The element is named by the column that is called like the block ("Partner"), else by the first.
final class ItemTable {
  private final Gathering gathering;
  private final Placement placement;
  private final Labels labels;
  private final BlockItems items;

  ItemTable(Gathering gathering, Placement placement, Labels labels, BlockItems items) {
    this.gathering = gathering;
    this.placement = placement;
    this.labels = labels;
    this.items = items;
  }

  void read(Block block, List<String> groups, Piece.Grid grid) {
    if (grid.rows().isEmpty()) {
      return;
    }
    ElementKind kind = ElementKind.of(block);
    List<String> header =
        isHeader(kind, grid)
            ? grid.rows().getFirst().stream().map(Cell::words).toList()
            : List.of();
    int item = itemColumn(kind, header);
    headings(block, header, item, grid);
    Optional<Draft> last = Optional.empty();
    for (List<Cell> row : grid.rows().subList(header.isEmpty() ? 0 : 1, grid.rows().size())) {
      Optional<Draft> draft = draft(block, groups, row, item);
      Optional<Draft> current = draft.isPresent() ? draft : last;
      if (labels.isTotal(kind, name(row, item)) || current.isEmpty()) {
        gathering.aside(block, labelled(row, header), "a row");
        continue;
      }
      attributes(current.get(), row, header, draft.isPresent() ? item : -1);
      last = current;
    }
  }

  /// A table in HTML may have no marked heading; then its first row is one if a column is known.
  private boolean isHeader(ElementKind kind, Piece.Grid grid) {
    return grid.headed()
        || (grid.rows().size() > 1
            && grid.rows().getFirst().stream()
                .anyMatch(cell -> labels.role(kind, cell.words()).isPresent()));
  }

  private int itemColumn(ElementKind kind, List<String> header) {
    for (int i = 0; i < header.size(); i++) {
      if (labels.role(kind, header.get(i)).filter(Labels.ITEM::equals).isPresent()) {
        return i;
      }
    }
    return 0;
  }

  /// A row that is no element, with the headings of its columns.
  private static String labelled(List<Cell> row, List<String> header) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String text = row.get(i).text();
      String label =
          i < header.size() && Wording.hasWords(header.get(i)) ? header.get(i) + ": " : "";
      if (Wording.hasWords(text)) {
        texts.add(label + text);
      }
    }
    return String.join("; ", texts);
  }

  /// Keeps headings that say something of their own and would go unsaid: that of the items, those
  /// of empty columns.
  private void headings(Block block, List<String> header, int item, Piece.Grid grid) {
    List<String> unsaid = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      boolean empty =
          grid.rows().stream()
              .skip(1)
              .noneMatch(row -> column < row.size() && Wording.hasWords(row.get(column).text()));
      boolean known = labels.role(ElementKind.of(block), header.get(i)).isPresent();
      if (!known && (empty || i == item)) {
        unsaid.add(grid.rows().getFirst().get(i).text());
      }
    }
    gathering.aside(block, String.join(" | ", unsaid), "column headings");
  }

  private static String name(List<Cell> row, int item) {
    return item < row.size() ? row.get(item).words() : "";
  }

  private Optional<Draft> draft(Block block, List<String> groups, List<Cell> row, int item) {
    String name = name(row, item);
    if (!Wording.hasWords(name) || labels.isTotal(ElementKind.of(block), name)) {
      return Optional.empty();
    }
    List<Phrase> lines = row.get(item).lines();
    Draft draft = items.item(block, groups, lines.getFirst());
    lines.stream().skip(1).forEach(line -> draft.note(line.everything()));
    return Optional.of(draft);
  }

  private void attributes(Draft draft, List<Cell> row, List<String> header, int item) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (i != item) {
        columns.add(i);
      }
    }
    for (int column : columns) {
      String label = column < header.size() ? header.get(column) : "";
      String text = row.get(column).text();
      if (label.isBlank()) {
        draft.describe(Wording.hasWords(text) ? text : "");
      } else {
        placement.place(draft, label, text);
      }
    }
  }
}
