package org.linchpin.format.importing.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linchpin.format.importing.canvas.BlockNames;
import org.linchpin.format.importing.canvas.Labels;
import org.linchpin.format.importing.markdown.Piece.Bullets;
import org.linchpin.format.importing.markdown.Piece.Entry;
import org.linchpin.format.importing.markdown.Piece.Heading;
import org.linchpin.format.importing.markdown.Piece.Paragraph;

/// Makes headings of what people use as headings: lines and list points with the name of a block,
/// lines in bold print.
final class Promotion {
  private static final int LONGEST_HEADING = 70;

  private final BlockLine lines;
  private final Labels labels;
  private final boolean listsOfOne;
  private final List<Piece> pieces = new ArrayList<>();
  private final Set<Integer> boldBlocks = new HashSet<>();
  private boolean inLineBlock;

  private Promotion(List<Piece> source, BlockNames names, Labels labels) {
    this.lines = new BlockLine(names);
    this.labels = labels;
    this.listsOfOne =
        source.stream()
                .filter(piece -> piece instanceof Bullets bullets && bullets.entries().size() == 1)
                .flatMap(
                    piece -> lines.block(((Bullets) piece).entries().getFirst().text()).stream())
                .distinct()
                .limit(2)
                .count()
            == 2;
  }

  static List<Piece> of(List<Piece> pieces, BlockNames names, Labels labels) {
    Promotion promotion = new Promotion(pieces, names, labels);
    pieces.forEach(promotion::piece);
    return BoldSections.of(promotion.pieces, promotion.boldBlocks, names);
  }

  private void piece(Piece piece) {
    switch (piece) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Bullets bullets -> {
        if (isBlockList(bullets) || isLoneBlock(bullets)) {
          bullets.entries().forEach(this::point);
        } else {
          pieces.add(bullets);
        }
      }
      case Heading heading -> {
        inLineBlock = false;
        pieces.add(heading);
      }
      default -> pieces.add(piece);
    }
  }

  private void paragraph(Paragraph paragraph) {
    List<Phrase> run = new ArrayList<>();
    for (Phrase line : paragraph.lines()) {
      String heading = lines.heading(line);
      if (heading.isEmpty() && !(inLineBlock && isOrdinarySection(line, paragraph))) {
        run.add(line);
        continue;
      }
      flush(run);
      inLineBlock = true;
      if (isBoldLine(line)) {
        boldBlocks.add(pieces.size());
      }
      pieces.add(new Heading(Heading.BLOCK_LINE, heading.isEmpty() ? line.text() : heading));
      if (!heading.isEmpty()) {
        BlockLine.rest(line, heading).ifPresent(run::add);
      }
    }
    if (run.size() == 1 && paragraph.lines().size() == 1 && isBoldLine(run.getFirst())) {
      pieces.add(new Heading(Heading.BOLD_LINE, run.getFirst().everything()));
      return;
    }
    flush(run);
  }

  /// The first line of a paragraph that says Problem, Solution and the like.
  private boolean isOrdinarySection(Phrase line, Paragraph paragraph) {
    return line.equals(paragraph.lines().getFirst())
        && paragraph.lines().size() > 1
        && line.text().length() <= LONGEST_HEADING
        && labels.isOrdinarySection(line.text());
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

  /// True for a list of nothing but the name of a block, in a document with several of these: where
  /// only the numbers of the blocks are the list.
  private boolean isLoneBlock(Bullets bullets) {
    return listsOfOne
        && bullets.entries().size() == 1
        && lines.block(bullets.entries().getFirst().text()).isPresent();
  }

  private void point(Entry entry) {
    inLineBlock = true;
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
