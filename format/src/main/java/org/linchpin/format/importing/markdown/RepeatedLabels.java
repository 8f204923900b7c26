package org.linchpin.format.importing.markdown;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linchpin.format.importing.canvas.Wording;
import org.linchpin.format.importing.markdown.Section.Role;
import org.linchpin.model.Block;

/// Labels that points have under several headings of the same block: what they say is said of the
/// headings, which are the items then.
final class RepeatedLabels {
  private final Map<Block, Set<String>> repeated = new EnumMap<>(Block.class);

  private RepeatedLabels() {}

  static RepeatedLabels of(List<Section> sections) {
    RepeatedLabels labels = new RepeatedLabels();
    Map<Block, Set<String>> seen = new EnumMap<>(Block.class);
    for (Section section : sections) {
      if (section.role() == Role.PART) {
        section.block().ifPresent(block -> labels.part(block, section.pieces(), seen));
      }
    }
    return labels;
  }

  private void part(Block block, List<Piece> pieces, Map<Block, Set<String>> seen) {
    Set<String> here = new HashSet<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Bullets bullets) {
        bullets.entries().forEach(entry -> here.add(label(entry.text())));
      }
    }
    here.remove("");
    Set<String> before = seen.computeIfAbsent(block, b -> new HashSet<>());
    for (String label : here) {
      if (!before.add(label)) {
        repeated.computeIfAbsent(block, b -> new HashSet<>()).add(label);
      }
    }
  }

  private static String label(Phrase phrase) {
    Naming naming = Naming.of(phrase);
    return naming.rest().isEmpty() ? "" : Wording.bare(naming.name());
  }

  /// True when the phrase begins with a label that another heading of the block has too.
  boolean begins(Block block, Phrase phrase) {
    return repeated.getOrDefault(block, Set.of()).contains(label(phrase));
  }
}
