package org.linchpin.format;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.tree.LoneEntry;
import org.linchpin.format.tree.Place;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.model.BusinessModel;

/// A model together with the text it was read from, which keeps its comments and its order.
///
/// A document that was edited in place knows where its elements begin and no more; its tree is read
/// when somebody first asks for it. Two documents are equal when their texts are.
public final class ModelDocument {
  private final String text;
  private final BusinessModel model;
  private volatile @Nullable Whole whole;
  private volatile @Nullable ElementStarts starts;

  private ModelDocument(
      String text, BusinessModel model, @Nullable Whole whole, @Nullable ElementStarts starts) {
    this.text = text;
    this.model = model;
    this.whole = whole;
    this.starts = starts;
  }

  /// What reading all of a text gives.
  ///
  /// @param places where each element's id stands
  /// @param bodies the keys of each element that has any
  record Whole(YamlMap tree, Map<String, Place> places, Map<String, YamlMap> bodies) {}

  /// A document that was read from its text.
  static ModelDocument read(String text, BusinessModel model, Whole whole) {
    return new ModelDocument(text, model, whole, null);
  }

  /// A document that came from another one by edits in place.
  public static ModelDocument edited(String text, BusinessModel model, ElementStarts starts) {
    return new ModelDocument(text, model, null, starts);
  }

  /// Exactly as read.
  public String text() {
    return text;
  }

  /// What the text says.
  public BusinessModel model() {
    return model;
  }

  /// The text as a tree.
  public YamlMap tree() {
    return whole().tree();
  }

  /// Where each element's id stands.
  public Map<String, Place> places() {
    return whole().places();
  }

  /// Where an element stands, or the start of the text for the model itself.
  public Place place(String element) {
    return whole == null
        ? starts()
            .place(text, model.indexOf(element))
            .orElseGet(() -> whole().places().getOrDefault(element, Place.START))
        : whole().places().getOrDefault(element, Place.START);
  }

  /// Where a property of an element stands; its element when the property is not written.
  public Place place(String element, String property) {
    return properties(element)
        .flatMap(map -> map.entry(property))
        .map(entry -> entry.key().start())
        .orElseGet(() -> place(element));
  }

  /// The mapping that holds an element's properties; the whole tree for the id `""`.
  public Optional<YamlMap> properties(String element) {
    if (element.isEmpty()) {
      return Optional.of(tree());
    }
    Optional<LoneEntry> alone =
        whole == null ? starts().entry(text, model.indexOf(element)) : Optional.empty();
    return alone.isPresent()
        ? alone
            .map(LoneEntry::entry)
            .map(YamlEntry::value)
            .filter(YamlMap.class::isInstance)
            .map(YamlMap.class::cast)
        : Optional.ofNullable(whole().bodies().get(element));
  }

  /// Where its elements begin.
  public ElementStarts starts() {
    ElementStarts known = starts;
    if (known == null) {
      known = ElementStarts.of(text, whole().tree(), model);
      starts = known;
    }
    return known;
  }

  Whole whole() {
    Whole known = whole;
    if (known == null) {
      known = ModelReader.whole(text);
      whole = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ModelDocument document && text.equals(document.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
