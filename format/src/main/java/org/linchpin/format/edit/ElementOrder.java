package org.linchpin.format.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Problem;
import org.linchpin.format.Reading;
import org.linchpin.format.tree.Place;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.model.Element;

/// Puts an element in another place of its section by moving its lines, comments included.
///
/// The order of elements is that of the file and nothing else. Sections that are written as a list
/// or in braces are refused, as is every result that says more than another order.
public final class ElementOrder {
  private final ModelDocument document;
  private final Source source;

  private ElementOrder(ModelDocument document) {
    this.document = document;
    this.source = new Source(document.text());
  }

  /// The document with the element in front of another of its section, or last in it.
  public static Edited place(ModelDocument document, String element, Optional<String> before) {
    return new ElementOrder(document).placed(element, before);
  }

  private Edited placed(String id, Optional<String> before) {
    Optional<Element> element = document.model().element(id);
    if (element.isEmpty()) {
      return refused("There is no element '%s' to move.".formatted(id), Optional.empty());
    }
    if (before.equals(Optional.of(id))) {
      return new Edited.Changed(document);
    }
    Optional<YamlMap> section =
        document
            .tree()
            .entry(element.get().kind().section())
            .map(YamlEntry::value)
            .filter(YamlMap.class::isInstance)
            .map(YamlMap.class::cast)
            .filter(map -> !map.flow() && Source.holdsItsParts(map));
    Optional<YamlEntry> entry = section.flatMap(map -> map.entry(id));
    if (section.isEmpty() || entry.isEmpty() || !ownsItsLines(entry.get())) {
      return refused(
          "'%s' is written in a way in which it cannot be moved.".formatted(id),
          Optional.of("Maybe move it in the text."));
    }
    Optional<YamlEntry> next = before.flatMap(section.get()::entry);
    if (before.isPresent() && next.filter(this::ownsItsLines).isEmpty()) {
      return refused(
          "'%s' is no longer in the same section.".formatted(before.get()), Optional.empty());
    }
    return moved(section.get(), entry.get(), next);
  }

  private Edited moved(YamlMap section, YamlEntry entry, Optional<YamlEntry> next) {
    String text = document.text();
    int from = start(section, entry);
    int to = source.nextLine(source.end(entry.value()));
    int at =
        next.map(other -> start(section, other))
            .orElseGet(() -> source.nextLine(source.end(section.entries().getLast().value())));
    if (at >= from && at <= to) {
      return new Edited.Changed(document);
    }
    String lines = text.substring(from, to);
    if (source.lineEnd(to - 1) == to && to == text.length()) {
      lines += source.lineBreak();
    }
    String rest = text.substring(0, from) + text.substring(to);
    int place = at > from ? at - (to - from) : at;
    boolean open = place == rest.length() && !rest.endsWith("\n") && !rest.endsWith("\r");
    String changed =
        rest.substring(0, place) + (open ? source.lineBreak() : "") + lines + rest.substring(place);
    return reread(changed, section);
  }

  /// The first line that goes along; a comment above the first entry may be about all of them.
  private int start(YamlMap section, YamlEntry entry) {
    int key = entry.key().start().offset();
    return section.entries().getFirst().equals(entry)
        ? source.lineStart(key)
        : source.ownLines(key);
  }

  private boolean ownsItsLines(YamlEntry entry) {
    int end = source.end(entry.value());
    String rest = document.text().substring(end, source.lineEnd(end)).strip();
    return source.isFirstInLine(entry.key().start().offset())
        && (rest.isEmpty() || rest.startsWith("#"));
  }

  private Edited reread(String text, YamlMap section) {
    return switch (ModelReader.read(text)) {
      case Reading.Read(ModelDocument after) ->
          sameButForOrder(after)
              ? new Edited.Changed(after)
              : refused(
                  "The section '%s' cannot be put in another order."
                      .formatted(section.entries().getFirst().key().text()),
                  Optional.of("Maybe parts of it are repeated with & and *."));
      case Reading.Unreadable(List<Problem> problems) -> new Edited.Refused(problems);
    };
  }

  private boolean sameButForOrder(ModelDocument after) {
    Collection<Element> before = document.model().elements();
    return after.model().header().equals(document.model().header())
        && after.model().elements().size() == before.size()
        && before.stream()
            .allMatch(element -> after.model().element(element.id()).equals(Optional.of(element)));
  }

  private static Edited refused(String message, Optional<String> hint) {
    Place start = Place.START;
    return new Edited.Refused(List.of(new Problem(start.line(), start.column(), message, hint)));
  }
}
