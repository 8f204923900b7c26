package org.linchpin.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A whole business model: what is known about the business itself, and its elements.
public final class BusinessModel {
  private final Fields header;
  private final List<Element> elements;
  private final Map<String, Integer> places;
  private final Map<ElementKind, List<Element>> byKind;

  /// A model of these elements, in this order.
  ///
  /// @throws IllegalArgumentException when two elements share an id
  public BusinessModel(Fields header, Collection<Element> elements) {
    this.header = header;
    this.elements = List.copyOf(elements);
    this.places = new HashMap<>();
    this.byKind = new EnumMap<>(ElementKind.class);
    for (Element element : this.elements) {
      if (places.put(element.id(), places.size()) != null) {
        throw new IllegalArgumentException(
            "The id (%s) stands for two elements.".formatted(element.id()));
      }
      byKind.computeIfAbsent(element.kind(), kind -> new ArrayList<>()).add(element);
    }
    byKind.replaceAll((kind, list) -> List.copyOf(list));
  }

  private BusinessModel(
      Fields header,
      List<Element> elements,
      Map<String, Integer> places,
      Map<ElementKind, List<Element>> byKind) {
    this.header = header;
    this.elements = elements;
    this.places = places;
    this.byKind = byKind;
  }

  /// What is said about the business as a whole; see [ModelAttributes].
  public Fields header() {
    return header;
  }

  public <T> Optional<T> value(Attribute<T> attribute) {
    return header.value(attribute);
  }

  public String name() {
    return header.value(CommonAttributes.NAME).orElse("Business model");
  }

  /// Every element in the order written.
  public List<Element> elements() {
    return elements;
  }

  public List<Element> all(ElementKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  public Optional<Element> element(String id) {
    Integer place = places.get(id);
    return place == null ? Optional.empty() : Optional.of(elements.get(place));
  }

  /// The working calendar stated in the model, else [WorkCalendar#DEFAULT].
  public WorkCalendar calendar() {
    Fields stated = header.group(ModelAttributes.CALENDAR);
    return new WorkCalendar(
        within(stated, ModelAttributes.WORKING_DAYS, 7, WorkCalendar.DEFAULT.workingDaysPerWeek()),
        within(stated, ModelAttributes.HOURS_PER_DAY, 24, WorkCalendar.DEFAULT.hoursPerDay()));
  }

  private static double within(
      Fields stated,
      Attribute<org.linchpin.model.quantity.Estimate> attribute,
      double most,
      double otherwise) {
    double value = stated.known(attribute).map(e -> e.spread().central()).orElse(otherwise);
    return value > 0 && value <= most ? value : otherwise;
  }

  /// The ISO 4217 code of the model's currency, if stated.
  public Optional<String> currency() {
    return header.value(ModelAttributes.CURRENCY);
  }

  /// The place of an element in [#elements], -1 when there is no such element.
  public int indexOf(String id) {
    return places.getOrDefault(id, -1);
  }

  /// This model with others in the place of those that have their ids, and the rest added.
  ///
  /// Elements that are not among them stay the same objects, so that two models can be compared by
  /// looking at each element once; nothing is sorted again when none is added or of another kind.
  public BusinessModel with(Collection<Element> others) {
    List<Element> changed = new ArrayList<>(elements);
    boolean sameKinds = true;
    for (Element element : others) {
      int place = indexOf(element.id());
      sameKinds &= place >= 0 && changed.get(place).kind() == element.kind();
      if (place >= 0) {
        changed.set(place, element);
      }
    }
    if (sameKinds) {
      return new BusinessModel(header, List.copyOf(changed), places, byKindWith(others));
    }
    others.stream().filter(element -> indexOf(element.id()) < 0).forEach(changed::add);
    return new BusinessModel(header, changed);
  }

  /// This model with more elements behind the one at a place.
  public BusinessModel withAfter(int place, List<Element> more) {
    List<Element> all = new ArrayList<>(elements);
    all.addAll(place + 1, more);
    return new BusinessModel(header, all);
  }

  private Map<ElementKind, List<Element>> byKindWith(Collection<Element> others) {
    Map<ElementKind, List<Element>> changed = new EnumMap<>(byKind);
    for (Element element : others) {
      List<Element> alike = new ArrayList<>(changed.getOrDefault(element.kind(), List.of()));
      alike.replaceAll(old -> old.id().equals(element.id()) ? element : old);
      changed.put(element.kind(), List.copyOf(alike));
    }
    return changed;
  }

  public BusinessModel with(Fields otherHeader) {
    return new BusinessModel(otherHeader, elements, places, byKind);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BusinessModel model
        && header.equals(model.header)
        && elements.size() == model.elements.size()
        && elements.stream()
            .allMatch(element -> model.element(element.id()).equals(Optional.of(element)));
  }

  @Override
  public int hashCode() {
    return 31 * header.hashCode() + elements.stream().mapToInt(Element::hashCode).sum();
  }

  @Override
  public String toString() {
    return "BusinessModel[%s, %s elements]".formatted(name(), elements.size());
  }
}
