package org.linchpin.format.importing.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.model.ElementKind;

/// What people call columns and labels, and what these hold; from a word list.
public final class Labels {
  public static final String ITEM = "item";
  public static final String DESCRIPTION = "description";
  public static final String NOTES = "notes";
  public static final String LINK = "link";
  public static final String TOTAL = "total";

  private static final Labels ENGLISH = new Labels(WordList.read("labels.en.txt"));

  private final Map<String, Map<String, String>> roles = new HashMap<>();

  private Labels(List<List<String>> lines) {
    for (List<String> line : lines) {
      roles
          .computeIfAbsent(line.getFirst(), section -> new HashMap<>())
          .put(Wording.bare(line.get(1)), line.get(2));
    }
  }

  public static Labels english() {
    return ENGLISH;
  }

  /// What a column or label with these words holds for this kind of element: `item`, `notes`, the
  /// key of an attribute.
  public Optional<String> role(ElementKind kind, String label) {
    return find(kind.section(), label).or(() -> find("*", label));
  }

  /// What the label says of the model as a whole: the key of an attribute.
  public Optional<String> modelRole(String label) {
    return find("model", label);
  }

  /// What a column holds in a table with one block a row: `content` or `notes`.
  public Optional<String> canvasRole(String label) {
    return find("canvas", label);
  }

  /// True for a heading that is never the title of a canvas.
  public boolean isOrdinarySection(String heading) {
    return find("other", heading).isPresent();
  }

  /// True when the words only say that this is a canvas.
  public boolean isGenre(String words) {
    return find("genre", words).isPresent();
  }

  /// True when a cost or revenue line is the sum of others.
  public boolean isTotal(ElementKind kind, String name) {
    Map<String, String> own = roles.getOrDefault(kind.section(), Map.of());
    String bare = Wording.bare(name);
    return List.of(bare.split(" ")).stream().anyMatch(word -> TOTAL.equals(own.get(word)))
        || TOTAL.equals(own.get(bare));
  }

  private Optional<String> find(String section, String label) {
    return Optional.ofNullable(roles.getOrDefault(section, Map.of()).get(Wording.bare(label)));
  }
}
