package org.linchpin.format.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import org.linchpin.format.importing.canvas.BlockMatch;
import org.linchpin.format.importing.canvas.Gathering;
import org.linchpin.format.importing.markdown.Piece.Cell;
import org.linchpin.model.Block;

/// Makes elements of what stands in the cells of a canvas: a line is one, a single line may list
/// several.
final class CellItems {
  private final Gathering gathering;
  private final BlockItems items;

  CellItems(Gathering gathering, BlockItems items) {
    this.gathering = gathering;
    this.items = items;
  }

  /// What the cell says besides the name of its block at the beginning.
  static List<Phrase> besides(Cell cell, String heading) {
    List<Phrase> content = new ArrayList<>();
    BlockLine.rest(cell.lines().getFirst(), heading).ifPresent(content::add);
    cell.lines().stream().skip(1).forEach(content::add);
    return content;
  }

  /// Notes the block and how it was recognised.
  void found(BlockMatch match, String heading) {
    gathering.found(match.block(), heading);
    if (!match.isExact()) {
      gathering.guess("'%s' was read as %s.".formatted(heading, match.block().title()));
    }
    if (match.hasMore()) {
      gathering.aside(match.block(), heading, "more than the name of the block");
    }
  }

  /// Makes elements of the lines of a cell.
  void items(Block block, List<Phrase> lines) {
    items(block, List.of(), lines);
  }

  /// Makes elements of lines that stand in groups.
  void items(Block block, List<String> groups, List<Phrase> lines) {
    if (lines.size() == 1 && lines.getFirst().extras().isEmpty()) {
      List<String> parts =
          items.enumerated(block, unbracketed(Naming.unmarked(lines.getFirst().text())));
      if (!parts.isEmpty()) {
        parts.forEach(part -> point(block, groups, Phrase.plain(part)));
        return;
      }
    }
    List<String> group = groups;
    for (int i = 0; i < lines.size(); i++) {
      Phrase line = lines.get(i);
      if (i + 1 < lines.size() && isBracketed(lines.get(i + 1)) && !isBracketed(line)) {
        items.point(
            block,
            group,
            new Piece.Entry(line, List.of(new Piece.Entry(lines.get(i + 1), List.of()))));
        i++;
      } else if (isGroup(line) && i + 1 < lines.size() && !isGroup(lines.get(i + 1))) {
        group = group(block, groups, Naming.ofGroup(line.text()));
      } else {
        point(block, group, line);
      }
    }
  }

  private List<String> group(Block block, List<String> outer, String heading) {
    items.group(block, heading);
    List<String> groups = new ArrayList<>(outer);
    groups.add(heading);
    return groups;
  }

  private static boolean isBracketed(Phrase line) {
    return line.text().matches("\\([^()]*\\)");
  }

  /// What stands in brackets, when these hold all of it.
  private static String unbracketed(String text) {
    return text.matches("\\([^()]*\\)") ? text.substring(1, text.length() - 1) : text;
  }

  private void point(Block block, List<String> group, Phrase line) {
    items.point(block, group, new Piece.Entry(line, List.of()));
  }

  /// A line in bold print alone, or one that ends in a colon, heads the lines after it.
  private static boolean isGroup(Phrase line) {
    boolean bold = !line.lead().isBlank() && line.lead().length() == line.text().length();
    return line.extras().isEmpty() && (bold || line.text().endsWith(":"));
  }
}
