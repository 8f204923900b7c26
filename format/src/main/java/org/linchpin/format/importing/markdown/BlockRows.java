package org.linchpin.format.importing.markdown;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.format.importing.canvas.BlockMatch;
import org.linchpin.format.importing.canvas.BlockNames;
import org.linchpin.format.importing.canvas.Gathering;
import org.linchpin.format.importing.canvas.Labels;
import org.linchpin.format.importing.canvas.Wording;
import org.linchpin.format.importing.markdown.Piece.Cell;
import org.linchpin.model.Block;
import org.linchpin.model.vocabulary.CommonAttributes;

/// Reads a table with one block a row; its columns hold the content and remarks on it, or a model
/// each.
final class BlockRows {
  private final Gathering gathering;
  private final BlockNames names;
  private final Labels labels;
  private final CellItems cells;

  BlockRows(Gathering gathering, BlockNames names, Labels labels, CellItems cells) {
    this.gathering = gathering;
    this.names = names;
    this.labels = labels;
    this.cells = cells;
  }

  /// Reads the table.
  ///
  /// @param wanted the model to read, where there is one in each column
  void read(Piece.Grid grid, Optional<String> wanted) {
    List<Cell> first = grid.rows().getFirst();
    boolean headed =
        first.getFirst().isBlank()
            || new BlockLine(names).heading(first.getFirst().lines().getFirst()).isEmpty();
    List<String> header = headed ? first.stream().map(Cell::words).toList() : List.of();
    boolean models =
        header.size() > 2
            && header.stream().skip(1).noneMatch(label -> labels.canvasRole(label).isPresent());
    int content = models ? modelColumn(header, wanted) : contentColumn(header);
    Map<String, StringBuilder> others = new LinkedHashMap<>();
    Set<String> said = new HashSet<>(models ? List.of(header.get(content)) : List.of());
    Optional<Block> block = Optional.empty();
    for (List<Cell> row : grid.rows().subList(headed ? 1 : 0, grid.rows().size())) {
      Optional<Block> named = row.isEmpty() ? Optional.empty() : rowHead(row.getFirst());
      block = named.isPresent() ? named : block.filter(b -> isMore(row));
      row(row, block, header, content, models ? Optional.of(others) : Optional.empty(), said);
    }
    others.forEach(
        (model, text) ->
            gathering.note(model, text.toString().strip(), "another model in the same table"));
    if (headed) {
      heads(header, grid.rows().size() > 1, said);
    }
  }

  /// The block that the first cell of a row names; what else it says is content.
  private Optional<Block> rowHead(Cell cell) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    Phrase first = cell.lines().getFirst();
    String line = new BlockLine(names).heading(first);
    boolean whole = line.isEmpty() && cell.lines().size() == 1;
    String heading = whole ? cell.words() : line;
    Optional<BlockMatch> match = heading.isEmpty() ? Optional.empty() : names.match(heading);
    match.ifPresent(m -> cells.found(m, heading));
    match.ifPresent(
        m -> {
          List<Phrase> more = CellItems.besides(cell, heading);
          if (!more.isEmpty()) {
            cells.items(m.block(), more);
          }
        });
    return match.map(BlockMatch::block);
  }

  /// Column headings that say something of their own and that no label repeats.
  private void heads(List<String> header, boolean read, Set<String> said) {
    boolean known =
        labels.canvasRole(header.getFirst()).isPresent()
            && header.stream()
                .filter(label -> Wording.hasWords(label) && !said.contains(label))
                .allMatch(label -> labels.canvasRole(label).isPresent());
    if (!read || !known) {
      gathering.remark("(table)", String.join(" | ", header), "column headings");
    }
  }

  private static boolean isMore(List<Cell> row) {
    return !row.isEmpty() && row.getFirst().isBlank();
  }

  private void row(
      List<Cell> row,
      Optional<Block> block,
      List<String> header,
      int content,
      Optional<Map<String, StringBuilder>> models,
      Set<String> said) {
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
        cells.items(block.get(), cell.lines());
      } else if (models.isPresent()) {
        said.add(label);
        models
            .get()
            .computeIfAbsent(label, l -> new StringBuilder())
            .append(block.get().title())
            .append(": ")
            .append(cell.text())
            .append('\n');
      } else {
        said.add(label);
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
