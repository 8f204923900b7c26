package org.linchpin.format.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import org.linchpin.format.importing.canvas.BlockNames;
import org.linchpin.format.importing.markdown.Piece.Bullets;
import org.linchpin.format.importing.markdown.Piece.Entry;
import org.linchpin.format.importing.markdown.Piece.Heading;
import org.linchpin.format.importing.markdown.Piece.Paragraph;

/// Makes headings of what people use as headings: lines and list points with the name of a block,
/// lines in bold print.
final class Promotion {
  private static final int LONGEST_HEADING = 70;

  private final BlockLine lines;
  private final List<Piece> pieces = new ArrayList<>();

  private Promotion(BlockNames names) {
    this.lines = new BlockLine(names);
  }

  static List<Piece> of(List<Piece> pieces, BlockNames names) {
    Promotion promotion = new Promotion(names);
    pieces.forEach(promotion::piece);
    return promotion.pieces;
  }

  private void piece(Piece piece) {
    switch (piece) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Bullets bullets -> {
        if (isBlockList(bullets)) {
          bullets.entries().forEach(this::point);
        } else {
          pieces.add(bullets);
        }
      }
      default -> pieces.add(piece);
    }
  }

  private void paragraph(Paragraph paragraph) {
    List<Phrase> run = new ArrayList<>();
    for (Phrase line : paragraph.lines()) {
      String heading = lines.heading(line);
      if (heading.isEmpty()) {
        run.add(line);
        continue;
      }
      flush(run);
      pieces.add(new Heading(Heading.BLOCK_LINE, heading));
      BlockLine.rest(line, heading).ifPresent(run::add);
    }
    if (run.size() == 1 && paragraph.lines().size() == 1 && isBoldLine(run.getFirst())) {
      pieces.add(new Heading(Heading.BOLD_LINE, run.getFirst().everything()));
      return;
    }
    flush(run);
  }

  private void flush(List<Phrase> run) {
    if (!run.isEmpty()) {
      pieces.add(new Paragraph(List.copyOf(run)));
      run.clear();
    }
  }

  private static boolean isBoldLine(Phrase line) {
    return !line.lead().isBlank()
        && line.lead().length() == line.text().length()
        && line.text().length() <= LONGEST_HEADING
        && !line.text().matches(".*[.!?]$");
  }

  /// A list is one of blocks when its points name at least two blocks.
  private boolean isBlockList(Bullets bullets) {
    return bullets.entries().stream()
            .flatMap(entry -> lines.block(entry.text()).stream())
            .distinct()
            .limit(2)
            .count()
        == 2;
  }

  private void point(Entry entry) {
    String heading = lines.heading(entry.text());
    if (heading.isEmpty()) {
      Naming naming = Naming.of(entry.text());
      pieces.add(new Heading(Heading.BLOCK_LINE, naming.name()));
      Phrase rest = new Phrase(naming.rest(), "", entry.text().extras());
      if (!rest.isBlank()) {
        pieces.add(new Paragraph(List.of(rest)));
      }
    } else {
      pieces.add(new Heading(Heading.BLOCK_LINE, heading));
      BlockLine.rest(entry.text(), heading)
          .ifPresent(rest -> pieces.add(new Paragraph(List.of(rest))));
    }
    if (!entry.nested().isEmpty()) {
      pieces.add(new Bullets(entry.nested()));
    }
  }
}
