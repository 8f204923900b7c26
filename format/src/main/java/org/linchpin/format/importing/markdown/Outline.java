package org.linchpin.format.importing.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linchpin.format.importing.canvas.BlockMatch;
import org.linchpin.format.importing.canvas.BlockNames;
import org.linchpin.format.importing.canvas.Labels;
import org.linchpin.format.importing.markdown.Piece.Heading;
import org.linchpin.format.importing.markdown.Section.Role;
import org.linchpin.model.Block;

/// Divides a document at its headings and finds out what each of them is.
///
/// A heading with the name of a block always begins that block, however deep it stands. A
/// misspelling or a general word ("Customers") begins one only outside other blocks; a general word
/// moreover only where no heading of a block stands below it, where the block has no better heading
/// in the document, and where the document has at least one sure block or three general ones. A
/// heading that only begins with the name of a block is not enough for a document without another.
final class Outline {
  private static final int ENOUGH_LOOSE = 3;

  private record Part(Heading heading, List<Piece> pieces, Optional<BlockMatch> match) {}

  private record Open(int level, Role role, Optional<Block> block) {}

  private final List<Part> parts;
  private final Labels labels;
  private final boolean[] holdsBlock;
  private final Set<Block> sure = EnumSet.noneOf(Block.class);
  private final Set<Block> headed = EnumSet.noneOf(Block.class);
  private final boolean hasExact;
  private final boolean looseAllowed;
  private final int lateTitle;

  private Outline(List<Part> parts, Labels labels) {
    this.parts = parts;
    this.labels = labels;
    this.holdsBlock = holdsBlock(parts);
    Set<Block> loose = EnumSet.noneOf(Block.class);
    for (Part part : parts) {
      part.match().ifPresent(match -> (match.isLoose() ? loose : sure).add(match.block()));
      part.match()
          .filter(match -> match.isExact() && part.heading().level() < Heading.BLOCK_LINE)
          .ifPresent(match -> headed.add(match.block()));
    }
    this.hasExact = parts.stream().anyMatch(p -> p.match().filter(BlockMatch::isExact).isPresent());
    this.lateTitle = lateTitle();
    this.looseAllowed = !sure.isEmpty() || loose.size() >= ENOUGH_LOOSE;
  }

  static List<Section> of(List<Piece> pieces, BlockNames names, Labels labels) {
    return new Outline(parts(pieces, names), labels).sections();
  }

  private static List<Part> parts(List<Piece> pieces, BlockNames names) {
    List<Part> parts = new ArrayList<>();
    Heading heading = new Heading(0, "");
    List<Piece> content = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Heading next) {
        parts.add(new Part(heading, List.copyOf(content), match(heading, names)));
        heading = next;
        content.clear();
      } else {
        content.add(piece);
      }
    }
    parts.add(new Part(heading, List.copyOf(content), match(heading, names)));
    return parts;
  }

  private static Optional<BlockMatch> match(Heading heading, BlockNames names) {
    if (heading.level() == Heading.BOLD_LINE) {
      return names.match(heading.text()).filter(match -> !match.isLoose());
    }
    return heading.level() == 0 ? Optional.empty() : names.match(heading.text());
  }

  /// For each part, whether a heading below it surely is a block; one pass from the end.
  private static boolean[] holdsBlock(List<Part> parts) {
    boolean[] holds = new boolean[parts.size()];
    // lowest level of a sure block seen for each level not yet closed
    boolean[] seenAt = new boolean[10];
    for (int i = parts.size() - 1; i >= 0; i--) {
      int level = parts.get(i).heading().level();
      for (int below = level + 1; below < seenAt.length; below++) {
        holds[i] |= seenAt[below];
        seenAt[below] = false;
      }
      boolean isBlock = parts.get(i).match().filter(match -> !match.isLoose()).isPresent();
      seenAt[level] |= isBlock || holds[i];
    }
    return holds;
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    boolean titled = false;
    boolean begun = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int level = part.heading().level();
      Optional<Open> sibling = Optional.empty();
      while (!open.isEmpty() && open.element().level() >= level) {
        sibling = Optional.of(open.pop());
      }
      Open parent = open.isEmpty() ? new Open(0, Role.TITLE, Optional.empty()) : open.element();
      Optional<BlockMatch> match = part.match().filter(m -> isBlock(m, parent, part));
      if (match.isPresent() && match.get().isLoose() && holdsBlock[i]) {
        match = Optional.empty();
      }
      boolean late = i == lateTitle && !titled;
      Role role = role(match, parent, sibling, i, !late && (titled || begun));
      titled |= role == Role.TITLE && level > 0;
      begun |= role == Role.BLOCK;
      Optional<Block> block = role == Role.PART ? parent.block() : match.map(BlockMatch::block);
      open.push(new Open(level, role, block));
      sections.add(new Section(part.heading(), part.pieces(), role, block, match));
    }
    return sections;
  }

  private boolean isBlock(BlockMatch match, Open parent, Part part) {
    boolean inside = parent.role() == Role.BLOCK || parent.role() == Role.PART;
    boolean sameBlock = inside && parent.block().filter(match.block()::equals).isPresent();
    return switch (match.strength()) {
      // "Strategic partnerships" below "Key Partners" is a group of these; and within a block, a
      // line with the name of a block that has its own heading is just a line
      case EXACT ->
          !sameBlock
              && (!inside
                  || part.heading().level() < Heading.BLOCK_LINE
                  || parent.level() >= Heading.BLOCK_LINE
                  || !headed.contains(match.block()));
      case NEAR -> !inside && (!match.hasMore() || sure.size() > 1 || hasExact);
      case LOOSE -> !inside && looseAllowed && !sure.contains(match.block());
    };
  }

  /// The first heading that says what it is a canvas of, if it stands higher than the first heading
  /// of the document; else -1.
  private int lateTitle() {
    int first = parts.size() > 1 ? parts.get(1).heading().level() : 0;
    for (int i = 2; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.heading().level() < first
          && part.match().isEmpty()
          && Title.isOfCanvas(part.heading().text())) {
        return i;
      }
    }
    return -1;
  }

  private boolean mayBeTitle(Part part) {
    return (lateTitle < 0 || part.heading().level() <= parts.get(lateTitle).heading().level())
        && part.heading().level() < Heading.BLOCK_LINE
        && part.match().isEmpty()
        && labels.modelRole(part.heading().text()).isEmpty()
        && !labels.isOrdinarySection(part.heading().text());
  }

  private Role role(
      Optional<BlockMatch> match, Open parent, Optional<Open> sibling, int index, boolean titled) {
    if (match.isPresent()) {
      return Role.BLOCK;
    }
    int level = parts.get(index).heading().level();
    if (level == 0) {
      return Role.TITLE;
    }
    return switch (parent.role()) {
      // where blocks stand within a block, what comes after them on their level is no part of it
      case BLOCK, PART ->
          sibling.filter(s -> s.level() == level && s.role() != Role.PART).isPresent()
              ? Role.OTHER
              : Role.PART;
      case OTHER, OTHER_PART -> holdsBlock[index] ? Role.CONTAINER : Role.OTHER_PART;
      case TITLE, CONTAINER -> {
        if (!titled && mayBeTitle(parts.get(index))) {
          yield Role.TITLE;
        }
        yield holdsBlock[index] ? Role.CONTAINER : Role.OTHER;
      }
    };
  }
}
