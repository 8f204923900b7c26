package org.linchpin.guide.pages;

import java.time.LocalDate;
import java.util.List;
import org.linchpin.guide.text.Block;

/// A page that explains a block of the canvas or a framework.
///
/// @param id the name of its file without ending, such as `key-activities`
/// @param kind what it explains
/// @param title its heading
/// @param sentence what it explains, in one line
/// @param version counts up with every change of meaning, from 1
/// @param date the day it was last changed
/// @param markdown the page below its front matter, as written
/// @param blocks the same, read
public record Guide(
    String id,
    Kind kind,
    String title,
    String sentence,
    int version,
    LocalDate date,
    String markdown,
    List<Block> blocks) {
  public Guide {
    blocks = List.copyOf(blocks);
  }

  /// What a guide explains.
  public enum Kind {
    BLOCK,
    FRAMEWORK
  }

  /// The headings of the second level, in order.
  public List<String> sections() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() == 2)
        .map(Block.Heading::text)
        .toList();
  }

  /// What stands under one heading of the second level, without it.
  public List<Block> section(String heading) {
    int from = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading found && found.level() <= 2) {
        if (from >= 0) {
          return blocks.subList(from, i);
        }
        from = found.text().equals(heading) ? i + 1 : -1;
      }
    }
    return from < 0 ? List.of() : blocks.subList(from, blocks.size());
  }

  /// The page with other blocks, such as the answers of an open model.
  public Guide with(List<Block> others) {
    return new Guide(id, kind, title, sentence, version, date, markdown, others);
  }
}
