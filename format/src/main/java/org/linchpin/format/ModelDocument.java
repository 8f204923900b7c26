package org.linchpin.format;

import java.util.Map;
import java.util.Optional;
import org.linchpin.format.tree.Place;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.model.BusinessModel;

/// A model together with the text it was read from, which keeps its comments and its order.
///
/// @param text exactly as read
/// @param tree the text as a tree
/// @param model what it says
/// @param places where each element's id stands
/// @param bodies the keys of each element that has any
public record ModelDocument(
    String text,
    YamlMap tree,
    BusinessModel model,
    Map<String, Place> places,
    Map<String, YamlMap> bodies) {

  /// Where an element stands, or the start of the text for the model itself.
  public Place place(String element) {
    return places.getOrDefault(element, Place.START);
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
    return element.isEmpty() ? Optional.of(tree) : Optional.ofNullable(bodies.get(element));
  }
}
