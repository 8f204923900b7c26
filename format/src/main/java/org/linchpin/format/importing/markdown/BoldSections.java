package org.linchpin.format.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linchpin.format.importing.canvas.BlockMatch;
import org.linchpin.format.importing.canvas.BlockNames;
import org.linchpin.format.importing.canvas.Wording;
import org.linchpin.format.importing.markdown.Piece.Heading;

/// Where blocks are lines in bold print, other such lines are sections beside them.
///
/// A bold line right below the name of a block, or one that takes up a word of that name ("Fixed
/// costs"), is a group of the block; after content of the block it begins a section of its own.
final class BoldSections {
  private BoldSections() {}

  /// The pieces, with bold lines beside blocks on the level of these.
  ///
  /// @param boldBlocks where the names of blocks stand that are lines in bold print
  static List<Piece> of(List<Piece> pieces, Set<Integer> boldBlocks, BlockNames names) {
    List<Piece> levelled = new ArrayList<>(pieces);
    Optional<BlockMatch> block = Optional.empty();
    boolean hasContent = false;
    for (int i = 0; i < pieces.size(); i++) {
      if (!(pieces.get(i) instanceof Heading heading)) {
        hasContent |= i > 0 && boldBlocks.contains(i - 1);
      } else if (heading.level() != Heading.BOLD_LINE) {
        block = boldBlocks.contains(i) ? names.match(heading.text()) : Optional.empty();
        hasContent = false;
      } else if (hasContent && block.filter(b -> sharesWord(b, heading)).isEmpty()) {
        levelled.set(i, new Heading(Heading.BLOCK_LINE, heading.text()));
      }
    }
    return levelled;
  }

  private static boolean sharesWord(BlockMatch block, Heading heading) {
    List<String> words = List.of(Wording.bare(heading.text()).split(" "));
    return List.of(Wording.bare(block.block().title()).split(" ")).stream()
        .filter(word -> !word.equals("key"))
        .anyMatch(words::contains);
  }
}
