package org.linchpin.model;

import java.util.Optional;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.CommonAttributes;

/// One thing in a business model: an activity, a resource, a customer segment.
///
/// @param id unique in the model
public record Element(String id, ElementKind kind, Fields fields) {

  /// Its name, or its id when it has none.
  public String name() {
    return fields.value(CommonAttributes.NAME).orElse(id);
  }

  public <T> Optional<T> value(Attribute<T> attribute) {
    return fields.value(attribute);
  }

  /// See [Fields#known(Attribute)].
  public Optional<Estimate> known(Attribute<Estimate> attribute) {
    return fields.known(attribute);
  }

  public Links links(Attribute<Links> attribute) {
    return fields.links(attribute);
  }
}
