package org.linchpin.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A whole business model: what is known about the business itself, and its elements.
public final class BusinessModel {
  private final Fields header;
  private final Map<String, Element> elements;
  private final Map<ElementKind, List<Element>> byKind;

  /// A model of these elements, in this order.
  ///
  /// @throws IllegalArgumentException when two elements share an id
  public BusinessModel(Fields header, Collection<Element> elements) {
    this.header = header;
    Map<String, Element> byId = new LinkedHashMap<>();
    Map<ElementKind, List<Element>> sorted = new EnumMap<>(ElementKind.class);
    for (Element element : elements) {
      if (byId.put(element.id(), element) != null) {
        throw new IllegalArgumentException(
            "The id (%s) stands for two elements.".formatted(element.id()));
      }
      sorted.computeIfAbsent(element.kind(), kind -> new java.util.ArrayList<>()).add(element);
    }
    this.elements = Collections.unmodifiableMap(byId);
    sorted.replaceAll((kind, list) -> List.copyOf(list));
    this.byKind = sorted;
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
  public Collection<Element> elements() {
    return elements.values();
  }

  public List<Element> all(ElementKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  public Optional<Element> element(String id) {
    return Optional.ofNullable(elements.get(id));
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

  /// This model without the elements of one kind, or with others in their place.
  public BusinessModel with(Collection<Element> others) {
    Map<String, Element> changed = new LinkedHashMap<>(elements);
    others.forEach(element -> changed.put(element.id(), element));
    return new BusinessModel(header, changed.values());
  }

  public BusinessModel with(Fields otherHeader) {
    return new BusinessModel(otherHeader, elements.values());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BusinessModel model
        && header.equals(model.header)
        && elements.equals(model.elements);
  }

  @Override
  public int hashCode() {
    return 31 * header.hashCode() + elements.hashCode();
  }

  @Override
  public String toString() {
    return "BusinessModel[%s, %s elements]".formatted(name(), elements.size());
  }
}
