package org.linchpin.format.importing.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.linchpin.format.importing.canvas.BlockMatch;
import org.linchpin.format.importing.canvas.BlockNames;
import org.linchpin.format.importing.canvas.Gathered;
import org.linchpin.format.importing.canvas.Gathering;
import org.linchpin.format.importing.canvas.Labels;
import org.linchpin.format.importing.canvas.Placement;
import org.linchpin.format.importing.canvas.Wording;
import org.linchpin.format.importing.markdown.BlockItems.Prose;
import org.linchpin.format.importing.markdown.Section.Role;
import org.linchpin.model.Block;

/// Reads a canvas in Markdown.
///
/// Text becomes pieces (headings, paragraphs, lists, tables), pieces become sections with a role,
/// sections become elements. What has no place in a block becomes a note or a remark, so that every
/// word is somewhere in the model.
public final class MarkdownCanvas {
  private record Group(int level, String heading) {}

  private final BlockNames names = BlockNames.english();
  private final Labels labels = Labels.english();
  private final Gathering gathering = new Gathering();
  private final Placement placement = new Placement(gathering, labels);
  private final BlockItems items = new BlockItems(gathering, placement, labels);
  private final CanvasTable tables = new CanvasTable(gathering, names, labels, items);
  private final ModelFacts facts = new ModelFacts(gathering, labels);
  private final Optional<String> column;
  private final Deque<Group> groups = new ArrayDeque<>();
  private final StringBuilder other = new StringBuilder();
  private Optional<String> otherHeading = Optional.empty();
  private RepeatedLabels repeated = RepeatedLabels.of(List.of());

  private MarkdownCanvas(Optional<String> column) {
    this.column = column;
  }

  /// What the text holds.
  ///
  /// @param column the model to read, where a table has one in each column; the first by default
  public static Gathered read(String markdown, Optional<String> column) {
    return new MarkdownCanvas(column).read(markdown);
  }

  /// True when a code block of the text holds a canvas.
  public static boolean isInCode(String markdown) {
    return Pieces.of(FrontMatter.of(markdown).body()).stream()
        .filter(Piece.Aside.class::isInstance)
        .map(Piece.Aside.class::cast)
        .filter(aside -> aside.what().equals("code"))
        .anyMatch(aside -> read(aside.text(), Optional.empty()).headings().size() > 1);
  }

  private Gathered read(String markdown) {
    FrontMatter front = FrontMatter.of(markdown);
    List<Piece> pieces =
        Promotion.of(Pieces.of(Preparation.of(front.body(), names)), names, labels);
    List<Section> sections = Outline.of(pieces, names, labels);
    repeated = RepeatedLabels.of(sections);
    for (int i = 0; i < sections.size(); i++) {
      boolean hasParts = i + 1 < sections.size() && isPartOf(sections.get(i + 1), sections.get(i));
      section(sections.get(i), hasParts);
    }
    endOther();
    facts.frontMatter(front.lines());
    items.endGroups();
    placement.resolve();
    return gathering.gathered();
  }

  private static boolean isPartOf(Section next, Section section) {
    return next.role() == Role.PART && next.heading().level() > section.heading().level();
  }

  private void section(Section section, boolean hasParts) {
    if (section.role() != Role.OTHER_PART) {
      endOther();
    }
    switch (section.role()) {
      case TITLE -> {
        facts.title(section.heading().text());
        facts.preamble(section.heading().text(), withoutTables(section.pieces()));
      }
      case BLOCK -> block(section, hasParts);
      case PART -> part(section, hasParts);
      case CONTAINER -> {
        String heading = section.heading().text();
        if (Title.name(heading, labels).isEmpty()) {
          facts.preamble(heading, withoutTables(section.pieces()));
        } else {
          gathering.remark(heading, heading, "a heading over blocks");
          gathering.remark(heading, PlainText.of(withoutTables(section.pieces())), "over blocks");
        }
      }
      case OTHER -> other(section);
      case OTHER_PART -> {
        other.append(section.heading().text()).append('\n');
        other.append(PlainText.of(withoutTables(section.pieces()))).append('\n');
      }
    }
  }

  private void block(Section section, boolean hasParts) {
    Block block = section.block().orElseThrow();
    BlockMatch match = section.match().orElseThrow();
    String heading = section.heading().text();
    if (gathering.hasFound(block) && !match.alias().equals(Wording.bare(block.title()))) {
      gathering.aside(block, heading, "another heading of the block");
    }
    gathering.found(block, heading);
    if (!match.isExact()) {
      gathering.guess("The heading '%s' was read as %s.".formatted(heading.strip(), block.title()));
    }
    if (match.hasMore()) {
      gathering.aside(block, heading, "more than the name of the block");
    }
    groups.clear();
    items.content(block, List.of(), withoutCanvas(section), hasParts ? Prose.NOTE : Prose.ITEM);
  }

  private void part(Section section, boolean hasParts) {
    Block block = section.block().orElseThrow();
    String heading = Naming.ofGroup(section.heading().text());
    int level = section.heading().level();
    while (!groups.isEmpty() && groups.element().level() >= level) {
      groups.pop();
    }
    List<String> outer = new ArrayList<>(groups.reversed().stream().map(Group::heading).toList());
    if (hasParts) {
      outer.add(heading);
      items.group(block, heading);
      items.content(block, outer, withoutCanvas(section), Prose.NOTE);
    } else if (section.pieces().isEmpty() && section.heading().text().strip().endsWith(":")) {
      gathering.aside(block, section.heading().text(), "a heading without content");
    } else {
      items.part(block, outer, heading, withoutCanvas(section), repeated);
    }
    groups.push(new Group(level, heading));
  }

  private void other(Section section) {
    String heading = section.heading().text();
    List<Piece> rest = withoutTables(section.pieces());
    String text = PlainText.of(rest);
    boolean isFact = rest.size() == 1 && rest.getFirst() instanceof Piece.Paragraph;
    boolean onlyTable = rest.isEmpty() && !section.pieces().isEmpty();
    if ((isFact && facts.says(heading, text))
        || (text.isEmpty() && heading.codePoints().noneMatch(Character::isLetter))
        || (onlyTable && Title.name(heading, labels).isEmpty())) {
      return;
    }
    otherHeading = Optional.of(heading);
    other.append(text).append(text.isEmpty() ? "" : "\n");
  }

  private void endOther() {
    String text = other.toString();
    otherHeading.ifPresentOrElse(
        heading -> gathering.note(heading, text, "no block of the canvas"),
        () -> gathering.remark("(text)", text, "no block of the canvas"));
    otherHeading = Optional.empty();
    other.setLength(0);
  }

  /// The pieces, after the tables among them that are canvases have been read.
  private List<Piece> withoutTables(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> !(piece instanceof Piece.Grid grid && tables.read(grid, 2, column)))
        .toList();
  }

  /// Within a block a table may well speak of one or two other blocks.
  private List<Piece> withoutCanvas(Section section) {
    return section.pieces().stream()
        .filter(piece -> !(piece instanceof Piece.Grid grid && tables.read(grid, 4, column)))
        .toList();
  }
}
