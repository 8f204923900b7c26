package org.linchpin.server.documents.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.format.ModelDocument;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;

/// What is different in a later model: elements new or changed, elements gone, the order if it
/// changed, the header if it changed.
///
/// @param order every id in the order of the file
public record ModelDifference(
    List<ElementJson> changed,
    List<String> removed,
    Optional<List<String>> order,
    Optional<Map<String, Object>> header) {

  /// Elements that are the same objects in both models are taken for the same, so that the
  /// difference of two texts costs little more than what was edited between them.
  public static ModelDifference between(ModelDocument before, ModelDocument after) {
    List<Element> olds = before.model().elements();
    List<Element> news = after.model().elements();
    List<ElementJson> changed = new ArrayList<>();
    boolean sameOrder = olds.size() == news.size();
    for (int i = 0; i < news.size(); i++) {
      Element element = news.get(i);
      boolean samePlace = i < olds.size() && olds.get(i).id().equals(element.id());
      sameOrder &= samePlace;
      Optional<Element> old =
          samePlace ? Optional.of(olds.get(i)) : before.model().element(element.id());
      if (!isSame(old, element)) {
        ElementJson now = ElementJson.of(after, element);
        if (old.isEmpty() || !ElementJson.of(before, old.get()).equals(now)) {
          changed.add(now);
        }
      }
    }
    return new ModelDifference(
        changed,
        sameOrder ? List.of() : gone(olds, after.model()),
        sameOrder ? Optional.empty() : Optional.of(news.stream().map(Element::id).toList()),
        header(before, after));
  }

  @SuppressWarnings("ReferenceEquality") // written otherwise, an equal element is another object
  private static boolean isSame(Optional<Element> old, Element element) {
    return old.isPresent() && old.get() == element;
  }

  private static List<String> gone(List<Element> olds, BusinessModel after) {
    return olds.stream().map(Element::id).filter(id -> after.indexOf(id) < 0).toList();
  }

  @SuppressWarnings("ReferenceEquality") // as for elements
  private static Optional<Map<String, Object>> header(ModelDocument before, ModelDocument after) {
    if (before.model().header() == after.model().header()) {
      return Optional.empty();
    }
    Map<String, Object> header = ModelJson.header(after);
    return Optional.of(header).filter(h -> !h.equals(ModelJson.header(before)));
  }
}
