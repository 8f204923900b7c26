package org.linchpin.format.importing.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.format.importing.canvas.BlockMatch;
import org.linchpin.format.importing.canvas.BlockNames;
import org.linchpin.format.importing.canvas.Gathering;
import org.linchpin.format.importing.canvas.Labels;
import org.linchpin.format.importing.markdown.Piece.Cell;
import org.linchpin.model.Block;

/// Reads a table that is a canvas: blocks as columns, in cells of their own as in the printed
/// canvas, or as rows.
final class CanvasTable {
  private static final int ENOUGH_LOOSE = 4;

  private final Gathering gathering;
  private final BlockNames names;
  private final Labels labels;
  private final CellItems cells;

  CanvasTable(Gathering gathering, BlockNames names, Labels labels, BlockItems items) {
    this.gathering = gathering;
    this.names = names;
    this.labels = labels;
    this.cells = new CellItems(gathering, items);
  }

  /// Reads the table if at least so many cells of it name a block; else leaves it alone.
  ///
  /// @param column the model to read, where the table has one in each column
  boolean read(Piece.Grid grid, int least, Optional<String> column) {
    long inRows = grid.rows().stream().filter(r -> !r.isEmpty() && sure(r.getFirst())).count();
    long inFirst = grid.rows().stream().limit(1).flatMap(List::stream).filter(this::sure).count();
    long anywhere =
        inRows
            + grid.rows().stream().flatMap(row -> row.stream().skip(1)).filter(this::sure).count();
    boolean single = grid.rows().stream().allMatch(row -> row.size() == 1);
    if (inRows >= Math.max(2, least) && inFirst < 2 && !single) {
      new BlockRows(gathering, names, labels, cells).read(grid, column);
      return true;
    }
    if (anywhere >= (single && inFirst == 1 && least <= 2 ? 1 : least)) {
      columns(grid, looseCount(grid) >= ENOUGH_LOOSE);
      return true;
    }
    return false;
  }

  private boolean sure(Cell cell) {
    return !cell.isBlank() && !new BlockLine(names).cellHeading(cell.lines().getFirst()).isEmpty();
  }

  private long looseCount(Piece.Grid grid) {
    return grid.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> cell.lines().size() == 1)
        .filter(cell -> names.match(cell.words()).isPresent())
        .count();
  }

  private void columns(Piece.Grid grid, boolean looseAllowed) {
    Map<Integer, Block> current = new HashMap<>();
    for (List<Cell> row : grid.rows()) {
      Map<Integer, Block> named = new HashMap<>();
      boolean onlyNames = true;
      boolean heads = row.stream().allMatch(cell -> cell.isBlank() || sure(cell));
      boolean mostlyHeads = row.stream().filter(this::sure).count() > row.size() / 2;
      for (int i = 0; i < row.size(); i++) {
        Cell cell = row.get(i);
        if (mostlyHeads && !sure(cell) && isHeaded(cell)) {
          current.remove(i);
        }
        if (!cell.isBlank()) {
          List<Phrase> content =
              isContent(cell, heads, Optional.ofNullable(current.get(i)))
                  ? cell.lines()
                  : content(i, cell, current, named, looseAllowed);
          onlyNames &= content.isEmpty();
          Block block = current.get(i);
          if (block == null) {
            gathering.remark("(table)", cell.text(), "a cell of no block");
          } else {
            cells.items(block, content);
          }
        }
      }
      if (onlyNames && !named.isEmpty()) {
        spread(row.size(), named, current);
      }
    }
  }

  /// Below a heading, a plain cell among others that name no block is content, whatever it says.
  private boolean isContent(Cell cell, boolean heads, Optional<Block> above) {
    Phrase first = cell.lines().getFirst();
    boolean plain = first.lead().isEmpty() && !first.text().contains(":");
    boolean same = above.isPresent() && above.equals(new BlockLine(names).block(first));
    return plain && above.isPresent() && (same || !heads);
  }

  /// True for a cell with a line in bold print over others.
  private static boolean isHeaded(Cell cell) {
    return cell.lines().size() > 1
        && !cell.lines().getFirst().lead().isEmpty()
        && cell.lines().getFirst().lead().length() == cell.lines().getFirst().text().length();
  }

  /// Below a row of headings, an empty cell belongs to the heading left of it.
  private static void spread(int width, Map<Integer, Block> named, Map<Integer, Block> current) {
    for (int i = 1; i < width; i++) {
      Block left = current.get(i - 1);
      boolean spans = !named.containsKey(i) && left != null && named.containsValue(left);
      if (spans) {
        current.put(i, left);
      }
    }
  }

  /// Notes the block that the cell names, and gives what it says besides.
  private List<Phrase> content(
      int column,
      Cell cell,
      Map<Integer, Block> current,
      Map<Integer, Block> named,
      boolean looseAllowed) {
    Phrase first = cell.lines().getFirst();
    String heading = new BlockLine(names).cellHeading(first);
    if (heading.isEmpty() && cell.lines().size() == 1 && !current.containsKey(column)) {
      heading =
          names.match(cell.words()).filter(m -> looseAllowed || !m.isLoose()).isPresent()
              ? cell.words()
              : "";
    }
    Optional<BlockMatch> match = heading.isEmpty() ? Optional.empty() : names.match(heading);
    if (match.isEmpty()) {
      return cell.lines();
    }
    cells.found(match.get(), heading);
    current.put(column, match.get().block());
    named.put(column, match.get().block());
    return CellItems.besides(cell, heading);
  }
}
