package org.linchpin.server.documents.wire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.format.ModelDocument;

/// What is different in a later model: elements new or changed, elements gone, the order if it
/// changed, the header if it changed.
///
/// @param order every id in the order of the file
public record ModelDifference(
    List<ElementJson> changed,
    List<String> removed,
    Optional<List<String>> order,
    Optional<Map<String, Object>> header) {

  public static ModelDifference between(ModelDocument before, ModelDocument after) {
    List<ElementJson> olds = ModelJson.elements(before);
    List<ElementJson> news = ModelJson.elements(after);
    Map<String, ElementJson> old = new HashMap<>();
    olds.forEach(element -> old.put(element.id(), element));
    Set<String> kept = new HashSet<>();
    news.forEach(element -> kept.add(element.id()));
    List<String> order = news.stream().map(ElementJson::id).toList();
    Map<String, Object> header = ModelJson.header(after);
    return new ModelDifference(
        news.stream().filter(element -> !element.equals(old.get(element.id()))).toList(),
        olds.stream().map(ElementJson::id).filter(id -> !kept.contains(id)).toList(),
        Optional.of(order).filter(o -> !o.equals(olds.stream().map(ElementJson::id).toList())),
        Optional.of(header).filter(h -> !h.equals(ModelJson.header(before))));
  }
}
