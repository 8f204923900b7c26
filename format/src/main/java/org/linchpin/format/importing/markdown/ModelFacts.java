package org.linchpin.format.importing.markdown;

import java.util.List;
import java.util.Optional;
import org.linchpin.format.importing.canvas.Gathering;
import org.linchpin.format.importing.canvas.Labels;
import org.linchpin.format.importing.canvas.Wording;
import org.linchpin.model.Attribute;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// Reads what stands around the blocks about the business as a whole: title, front matter, labels.
final class ModelFacts {
  private final Gathering gathering;
  private final Labels labels;

  ModelFacts(Gathering gathering, Labels labels) {
    this.gathering = gathering;
    this.labels = labels;
  }

  void title(String heading) {
    String name = Title.name(heading, labels);
    if (!name.isEmpty() && !gathering.say(CommonAttributes.NAME, name)) {
      gathering.remark(heading, heading, "a second title");
    }
  }

  void frontMatter(List<String> lines) {
    for (String line : lines) {
      int colon = line.indexOf(':');
      boolean known =
          colon > 0 && says(line.substring(0, colon), unquoted(line.substring(colon + 1)));
      if (!known) {
        gathering.remark("front matter", line, "front matter");
      }
    }
  }

  private static String unquoted(String value) {
    return value.strip().replaceFirst("^([\"'])(.*)\\1$", "$2");
  }

  /// True when the labelled text was a fact about the model that is now said.
  boolean says(String label, String text) {
    if (!Wording.hasWords(text)) {
      return false;
    }
    Optional<Attribute<String>> attribute = labels.modelRole(label).flatMap(ModelFacts::attribute);
    if (attribute.isEmpty()) {
      return false;
    }
    boolean isName = CommonAttributes.NAME.equals(attribute.get());
    String value = isName ? Title.name(text, labels) : text.strip();
    return value.length() <= 200 && !value.isEmpty() && gathering.say(attribute.get(), value);
  }

  private static Optional<Attribute<String>> attribute(String key) {
    return List.of(
            CommonAttributes.NAME,
            CommonAttributes.DESCRIPTION,
            ModelAttributes.ORGANISATION,
            ModelAttributes.SCOPE,
            ModelAttributes.VERSION)
        .stream()
        .filter(attribute -> attribute.key().equals(key))
        .findFirst();
  }

  /// What stands before the first block: a description, labelled facts, remarks.
  void preamble(String heading, List<Piece> pieces) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Paragraph paragraph -> paragraph(heading, paragraph);
        case Piece.Bullets bullets -> bullets.entries().forEach(entry -> entry(heading, entry));
        case Piece.Grid grid -> grid.rows().forEach(row -> row(heading, row));
        default -> gathering.remark(heading, PlainText.of(List.of(piece)), "before the blocks");
      }
    }
  }

  private void paragraph(String heading, Piece.Paragraph paragraph) {
    boolean titled = heading.isEmpty() && Title.isTitle(BlockItems.joined(paragraph), labels);
    if (!titled && paragraph.lines().stream().anyMatch(this::isLabelled)) {
      paragraph.lines().forEach(line -> line(heading, line));
      return;
    }
    String text = BlockItems.joined(paragraph);
    if (titled && !gathering.hasSaid(CommonAttributes.NAME)) {
      title(text);
      return;
    }
    boolean prose =
        paragraph.lines().stream().allMatch(line -> line.extras().isEmpty())
            && text.split("\\s+", 4).length > 3
            && !text.endsWith("?");
    if (!prose || !gathering.say(CommonAttributes.DESCRIPTION, text)) {
      gathering.remark(heading, text, "before the blocks");
    }
  }

  private boolean isLabelled(Phrase line) {
    Naming naming = Naming.of(line);
    return !naming.rest().isEmpty() && (naming.name().length() < 30 || !line.lead().isEmpty());
  }

  private void line(String heading, Phrase line) {
    Naming naming = Naming.of(line);
    if (!line.extras().isEmpty() || !says(naming.name(), naming.rest())) {
      gathering.remark(heading, line.everything(), "before the blocks");
    }
  }

  private void entry(String heading, Piece.Entry entry) {
    Naming naming = Naming.of(entry.text());
    boolean plain = entry.nested().isEmpty() && entry.text().extras().isEmpty();
    if (!plain || !says(naming.name(), naming.rest())) {
      gathering.remark(
          heading, PlainText.of(List.of(new Piece.Bullets(List.of(entry)))), "before the blocks");
    }
  }

  private void row(String heading, List<Piece.Cell> row) {
    if (row.size() != 2 || !says(row.getFirst().words(), row.getLast().words())) {
      gathering.remark(
          heading, PlainText.of(List.of(new Piece.Grid(false, List.of(row)))), "before the blocks");
    }
  }
}
