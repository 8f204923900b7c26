package org.linchpin.format.importing.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linchpin.format.importing.canvas.Draft;
import org.linchpin.format.importing.canvas.Gathering;
import org.linchpin.format.importing.canvas.Labels;
import org.linchpin.format.importing.canvas.Placement;
import org.linchpin.format.importing.canvas.Wording;
import org.linchpin.format.importing.markdown.Piece.Entry;
import org.linchpin.format.importing.markdown.Piece.Paragraph;
import org.linchpin.model.Block;
import org.linchpin.model.ElementKind;

/// Makes elements of what stands in a block.
///
/// Points of a list and rows of a table are elements. Running text is an element only where its
/// section has neither; otherwise it is kept as a note of the block.
final class BlockItems {
  private static final int LONGEST_LABELLED = 300;
  private static final int LONGEST_LABEL = 60;

  private final Gathering gathering;
  private final Placement placement;
  private final Labels labels;

  private final Map<String, Block> groupsSeen = new LinkedHashMap<>();
  private final Set<String> groupsUsed = new HashSet<>();

  BlockItems(Gathering gathering, Placement placement, Labels labels) {
    this.gathering = gathering;
    this.placement = placement;
    this.labels = labels;
  }

  /// Notes that there is a group with this heading.
  void group(Block block, String heading) {
    groupsSeen.putIfAbsent(heading, block);
  }

  /// Keeps the headings of groups without elements.
  void endGroups() {
    groupsSeen.forEach(
        (heading, block) -> {
          if (!groupsUsed.contains(heading)) {
            gathering.aside(block, heading, "a group without items");
          }
        });
  }

  /// The content of a block or of a group of it.
  ///
  /// @param prose what running text becomes
  void content(Block block, List<String> groups, List<Piece> pieces, Prose prose) {
    boolean listed =
        pieces.stream().anyMatch(p -> p instanceof Piece.Bullets || p instanceof Piece.Grid);
    boolean described =
        !listed && pieces.stream().filter(p -> isDescription(block, p)).limit(2).count() == 2;
    for (Piece piece : pieces) {
      switch (piece) {
        case Paragraph paragraph when described && isDescription(block, paragraph) ->
            prose(block, groups, paragraph);
        case Piece.Bullets bullets -> bullets.entries().forEach(e -> point(block, groups, e));
        case Piece.Grid grid ->
            new ItemTable(gathering, placement, labels, this).read(block, groups, grid);
        case Paragraph paragraph ->
            paragraph(block, groups, paragraph, listed ? Prose.NOTE : prose);
        case Piece.Heading heading -> gathering.aside(block, heading.text(), "heading");
        case Piece.Aside aside -> gathering.aside(block, aside.text(), aside.what());
      }
    }
  }

  /// True for a paragraph that begins with a label in bold print which is no note.
  private boolean isDescription(Block block, Piece piece) {
    if (!(piece instanceof Paragraph paragraph) || paragraph.lines().getFirst().lead().isEmpty()) {
      return false;
    }
    Naming naming = Naming.of(paragraph.lines().getFirst());
    boolean note =
        labels.role(ElementKind.of(block), naming.name()).filter(Labels.NOTES::equals).isPresent();
    return !note && (!naming.rest().isEmpty() || naming.name().length() < LONGEST_LABEL);
  }

  /// What running text in a block becomes.
  enum Prose {
    ITEM,
    NOTE
  }

  /// A heading within a block with what stands under it: an element when that is running text or
  /// attributes of one, else a group of elements.
  void part(
      Block block,
      List<String> outerGroups,
      String heading,
      List<Piece> pieces,
      RepeatedLabels repeated) {
    boolean listed =
        pieces.stream().anyMatch(p -> p instanceof Piece.Bullets || p instanceof Piece.Grid);
    if (listed && !isDescribed(block, pieces, repeated)) {
      List<String> groups = new ArrayList<>(outerGroups);
      groups.add(heading);
      group(block, heading);
      content(block, groups, pieces, Prose.NOTE);
      return;
    }
    Draft draft = item(block, outerGroups, Phrase.plain(heading));
    for (Piece piece : pieces) {
      switch (piece) {
        case Paragraph paragraph -> describe(draft, paragraph);
        case Piece.Bullets bullets -> bullets.entries().forEach(e -> detail(draft, e));
        default -> draft.note(PlainText.of(List.of(piece)));
      }
    }
  }

  /// True when most of the points, and more than one unless it is alone, give a known attribute or
  /// one that the other headings of the block have too.
  private boolean isDescribed(Block block, List<Piece> pieces, RepeatedLabels repeated) {
    if (pieces.stream().anyMatch(Piece.Grid.class::isInstance)) {
      return false;
    }
    List<Boolean> known =
        pieces.stream()
            .filter(Piece.Bullets.class::isInstance)
            .flatMap(bullets -> ((Piece.Bullets) bullets).entries().stream())
            .map(Entry::text)
            .map(text -> isAttribute(ElementKind.of(block), text) || repeated.begins(block, text))
            .toList();
    int count = Collections.frequency(known, true);
    return count == known.size() || (count > 1 && 2 * count > known.size());
  }

  private boolean isAttribute(ElementKind kind, Phrase phrase) {
    Naming naming = Naming.of(phrase);
    return !naming.rest().isEmpty()
        && labels.role(kind, naming.name()).filter(role -> !role.equals(Labels.ITEM)).isPresent();
  }

  private void describe(Draft draft, Paragraph paragraph) {
    if (paragraph.lines().stream().allMatch(line -> isAttribute(draft.kind(), line))) {
      paragraph.lines().forEach(line -> detail(draft, new Entry(line, List.of())));
    } else {
      draft.describe(joined(paragraph));
    }
  }

  private void paragraph(Block block, List<String> groups, Paragraph paragraph, Prose prose) {
    List<Phrase> lines = paragraph.lines();
    boolean marked = lines.stream().anyMatch(line -> Naming.isMarked(line.text()));
    boolean labelled = lines.size() > 1 && lines.stream().allMatch(BlockItems::isLabelled);
    if (marked || (labelled && prose == Prose.ITEM)) {
      lines.forEach(line -> line(block, groups, line, marked));
    } else if (prose == Prose.ITEM && LineItems.are(lines)) {
      new CellItems(gathering, this).items(block, groups, lines);
    } else if (prose == Prose.NOTE || isQuestion(paragraph)) {
      gathering.aside(block, joined(paragraph), "running text");
    } else {
      prose(block, groups, paragraph);
    }
  }

  private void line(Block block, List<String> groups, Phrase line, boolean onlyMarked) {
    if (onlyMarked && !Naming.isMarked(line.text())) {
      gathering.aside(block, line.everything(), "running text");
    } else {
      point(block, groups, new Entry(line, List.of()));
    }
  }

  private static boolean isLabelled(Phrase line) {
    return line.text().length() <= LONGEST_LABELLED && !Naming.of(line).rest().isEmpty();
  }

  private static boolean isQuestion(Paragraph paragraph) {
    return joined(paragraph).endsWith("?");
  }

  private void prose(Block block, List<String> groups, Paragraph paragraph) {
    List<String> parts = enumerated(block, joined(paragraph));
    if (parts.isEmpty()) {
      Phrase first = paragraph.lines().getFirst();
      String text = paragraph.lines().stream().map(Phrase::text).collect(Collectors.joining(" "));
      List<String> extras =
          paragraph.lines().stream().flatMap(line -> line.extras().stream()).toList();
      item(block, groups, new Phrase(text, first.lead(), extras));
    } else {
      parts.forEach(part -> item(block, groups, Phrase.plain(part)));
    }
  }

  /// The things that a line lists between commas; empty when it lists none.
  List<String> enumerated(Block block, String line) {
    List<String> parts = Enumeration.of(line);
    if (!parts.isEmpty()) {
      gathering.guess(
          "'%s' was taken to list %s items of %s."
              .formatted(Naming.shortened(line), parts.size(), block.title()));
    }
    return parts;
  }

  static String joined(Paragraph paragraph) {
    return paragraph.lines().stream().map(Phrase::everything).collect(Collectors.joining(" "));
  }

  /// A point of a list with what stands under it.
  void point(Block block, List<String> groups, Entry entry) {
    String name = Naming.of(entry.text()).name();
    if (!Wording.hasWords(name)) {
      String why = entry.text().text().isBlank() ? "an address" : "a point without words";
      gathering.aside(block, entry.text().everything(), why);
      entry.nested().forEach(nested -> point(block, groups, nested));
    } else if (labels.isTotal(ElementKind.of(block), name)) {
      gathering.aside(block, PlainText.of(List.of(new Piece.Bullets(List.of(entry)))), "a sum");
    } else if (asks(entry.text().text())) {
      gathering.aside(block, entry.text().everything(), "a question");
      entry.nested().forEach(nested -> point(block, groups, nested));
    } else {
      Draft draft = item(block, groups, entry.text());
      entry.nested().forEach(nested -> detail(draft, nested));
    }
  }

  /// A question of a template, or one still open; it is nothing the business has or does.
  private static boolean asks(String text) {
    return text.endsWith("?") && text.split("\\s+", 4).length == 4;
  }

  /// A new element that is called and described by this phrase.
  Draft item(Block block, List<String> groups, Phrase phrase) {
    Naming naming = Naming.of(phrase);
    Draft draft = gathering.add(ElementKind.of(block), naming.name());
    if (!placement.amount(draft, naming.rest())) {
      draft.describe(naming.rest());
    }
    if (phrase.text().matches("(?s)^\\[[xX]].*")) {
      draft.tag("checked");
    }
    phrase.extras().forEach(draft::note);
    groups.forEach(group -> placement.group(draft, group));
    groupsUsed.addAll(groups);
    return draft;
  }

  private void detail(Draft draft, Entry entry) {
    if (isAttribute(draft.kind(), entry.text())) {
      Naming naming = Naming.of(entry.text());
      placement.place(draft, naming.name(), naming.rest());
      entry.text().extras().forEach(draft::note);
    } else {
      draft.note(entry.text().everything());
    }
    entry.nested().forEach(nested -> detail(draft, nested));
  }
}
