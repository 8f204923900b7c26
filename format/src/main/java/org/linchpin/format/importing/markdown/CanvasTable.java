package org.linchpin.format.importing.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.format.importing.canvas.BlockMatch;
import org.linchpin.format.importing.canvas.BlockNames;
import org.linchpin.format.importing.canvas.Gathering;
import org.linchpin.format.importing.canvas.Labels;
import org.linchpin.format.importing.canvas.Wording;
import org.linchpin.format.importing.markdown.Piece.Cell;
import org.linchpin.model.Block;
import org.linchpin.model.vocabulary.CommonAttributes;

/// Reads a table that is a canvas: blocks as columns, as rows, or in cells of their own as in the
/// printed canvas.
final class CanvasTable {
  private static final int ENOUGH_LOOSE = 4;

  private final Gathering gathering;
  private final BlockNames names;
  private final Labels labels;
  private final BlockItems items;

  CanvasTable(Gathering gathering, BlockNames names, Labels labels, BlockItems items) {
    this.gathering = gathering;
    this.names = names;
    this.labels = labels;
    this.items = items;
  }

  /// Reads the table if at least so many cells of it name a block; else leaves it alone.
  ///
  /// @param column the model to read, where the table has one in each column
  boolean read(Piece.Grid grid, int least, Optional<String> column) {
    long inRows = grid.rows().stream().filter(r -> !r.isEmpty() && sure(r.getFirst())).count();
    long inFirst = grid.rows().stream().limit(1).flatMap(List::stream).filter(this::sure).count();
    long anywhere = grid.rows().stream().flatMap(List::stream).filter(this::sure).count();
    boolean single = grid.rows().stream().allMatch(row -> row.size() == 1);
    if (inRows >= Math.max(2, least) && inRows >= inFirst && !single) {
      rows(grid, column);
      return true;
    }
    if (anywhere >= (single && inFirst == 1 ? 1 : least)) {
      columns(grid, looseCount(grid) >= ENOUGH_LOOSE);
      return true;
    }
    return false;
  }

  private boolean sure(Cell cell) {
    return !cell.isBlank() && !new BlockLine(names).heading(cell.lines().getFirst()).isEmpty();
  }

  private long looseCount(Piece.Grid grid) {
    return grid.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> cell.lines().size() == 1)
        .filter(cell -> names.match(cell.words()).isPresent())
        .count();
  }

  // blocks as columns

  private void columns(Piece.Grid grid, boolean looseAllowed) {
    Map<Integer, Block> current = new HashMap<>();
    for (List<Cell> row : grid.rows()) {
      Map<Integer, Block> named = new HashMap<>();
      boolean onlyNames = true;
      for (int i = 0; i < row.size(); i++) {
        Cell cell = row.get(i);
        if (!cell.isBlank()) {
          List<Phrase> content = content(i, cell, current, named, looseAllowed);
          onlyNames &= content.isEmpty();
          Block block = current.get(i);
          if (block == null) {
            gathering.remark("(table)", cell.text(), "a cell of no block");
          } else {
            items(block, content);
          }
        }
      }
      if (onlyNames && !named.isEmpty()) {
        spread(row.size(), named, current);
      }
    }
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
    String heading = new BlockLine(names).heading(first);
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
    found(match.get(), heading);
    current.put(column, match.get().block());
    named.put(column, match.get().block());
    List<Phrase> content = new ArrayList<>();
    if (!heading.equals(cell.words())) {
      BlockLine.rest(first, heading).ifPresent(content::add);
      cell.lines().stream().skip(1).forEach(content::add);
    }
    return content;
  }

  private void found(BlockMatch match, String heading) {
    gathering.found(match.block(), heading);
    if (!match.isExact()) {
      gathering.guess("'%s' was read as %s.".formatted(heading, match.block().title()));
    }
    if (match.hasMore()) {
      gathering.aside(match.block(), heading, "more than the name of the block");
    }
  }

  private void items(Block block, List<Phrase> lines) {
    if (lines.size() == 1 && lines.getFirst().extras().isEmpty()) {
      List<String> parts = items.enumerated(block, Naming.unmarked(lines.getFirst().text()));
      if (!parts.isEmpty()) {
        parts.forEach(part -> point(block, List.of(), Phrase.plain(part)));
        return;
      }
    }
    List<String> group = List.of();
    for (int i = 0; i < lines.size(); i++) {
      Phrase line = lines.get(i);
      if (isGroup(line) && i + 1 < lines.size() && !isGroup(lines.get(i + 1))) {
        group = List.of(line.text().replaceFirst("\\s*:$", ""));
      } else {
        point(block, group, line);
      }
    }
  }

  private void point(Block block, List<String> group, Phrase line) {
    items.point(block, group, new Piece.Entry(line, List.of()));
  }

  /// A line in bold print alone, or one that ends in a colon, heads the lines after it.
  private static boolean isGroup(Phrase line) {
    boolean bold = !line.lead().isBlank() && line.lead().length() == line.text().length();
    return line.extras().isEmpty() && (bold || line.text().endsWith(":"));
  }

  // blocks as rows

  private void rows(Piece.Grid grid, Optional<String> wanted) {
    List<Cell> first = grid.rows().getFirst();
    boolean headed = !sure(first.getFirst());
    List<String> header = headed ? first.stream().map(Cell::words).toList() : List.of();
    boolean models =
        header.size() > 2
            && header.stream().skip(1).noneMatch(label -> labels.canvasRole(label).isPresent());
    int content = models ? modelColumn(header, wanted) : contentColumn(header);
    Map<String, StringBuilder> others = new HashMap<>();
    Optional<Block> block = Optional.empty();
    for (List<Cell> row : grid.rows().subList(headed ? 1 : 0, grid.rows().size())) {
      Optional<BlockMatch> match =
          row.isEmpty() ? Optional.empty() : names.match(row.getFirst().words());
      match.ifPresent(m -> found(m, row.getFirst().words()));
      block = match.isPresent() ? match.map(BlockMatch::block) : block.filter(b -> isMore(row));
      row(row, block, header, content, models ? Optional.of(others) : Optional.empty());
    }
    header.stream()
        .distinct()
        .filter(others::containsKey)
        .forEach(
            model ->
                gathering.note(
                    model,
                    String.valueOf(others.get(model)).strip(),
                    "another model in the same table"));
  }

  private static boolean isMore(List<Cell> row) {
    return !row.isEmpty() && row.getFirst().isBlank();
  }

  private void row(
      List<Cell> row,
      Optional<Block> block,
      List<String> header,
      int content,
      Optional<Map<String, StringBuilder>> models) {
    if (block.isEmpty()) {
      gathering.remark(
          "(table)",
          PlainText.of(List.of(new Piece.Grid(false, List.of(row)))),
          "a row of no block");
      return;
    }
    for (int i = 1; i < row.size(); i++) {
      Cell cell = row.get(i);
      String label = i < header.size() ? header.get(i) : "";
      if (cell.isBlank()) {
        continue;
      }
      if (i == content || (label.isBlank() && models.isEmpty())) {
        items(block.get(), cell.lines());
      } else if (models.isPresent()) {
        models
            .get()
            .computeIfAbsent(label, l -> new StringBuilder())
            .append(block.get().title())
            .append(": ")
            .append(cell.text())
            .append('\n');
      } else {
        gathering.aside(block.get(), label + ": " + cell.text(), "column " + label);
      }
    }
  }

  private int contentColumn(List<String> header) {
    for (int i = 1; i < header.size(); i++) {
      if (labels.canvasRole(header.get(i)).filter("content"::equals).isPresent()) {
        return i;
      }
    }
    for (int i = 1; i < header.size(); i++) {
      if (labels.canvasRole(header.get(i)).isEmpty()) {
        return i;
      }
    }
    return 1;
  }

  private int modelColumn(List<String> header, Optional<String> wanted) {
    int chosen = 1;
    for (int i = 1; i < header.size(); i++) {
      String label = header.get(i);
      if (wanted.filter(w -> Wording.bare(w).equals(Wording.bare(label))).isPresent()) {
        chosen = i;
      }
    }
    gathering.guess(
        "The table has a model in each of the columns %s; '%s' was imported, the others were kept as notes."
            .formatted(
                String.join(
                    ", ",
                    header.subList(1, header.size()).stream().map(l -> "'" + l + "'").toList()),
                header.get(chosen)));
    if (!gathering.say(CommonAttributes.NAME, header.get(chosen))) {
      gathering.remark("(table)", header.get(chosen), "the column imported");
    }
    return chosen;
  }
}
