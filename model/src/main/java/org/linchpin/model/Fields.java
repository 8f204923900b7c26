package org.linchpin.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.model.quantity.Estimate;

/// Attributes with their values, in the order written.
///
/// @param values each value has the Java type of its attribute
public record Fields(Map<Attribute<?>, Object> values) {
  public static final Fields NONE = new Fields(Map.of());

  public Fields {
    values.forEach(
        (attribute, value) -> {
          if (!attribute.type().javaType().isInstance(value)) {
            throw new IllegalArgumentException(
                "The attribute (%s) cannot hold (%s).".formatted(attribute, value));
          }
        });
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /// The value of `attribute`, if it was written.
  public <T> Optional<T> value(Attribute<T> attribute) {
    return Optional.ofNullable(values.get(attribute)).map(attribute.type().javaType()::cast);
  }

  /// The quantity of `attribute` when it was written, is not `unknown`, and measures what it
  /// should: a price where a length of time is wanted tells nothing.
  public Optional<Estimate> known(Attribute<Estimate> attribute) {
    return value(attribute)
        .filter(estimate -> !estimate.isMissing())
        .filter(
            estimate ->
                !(attribute.type() instanceof ValueType.QuantityType(Expected expected))
                    || expected.accepts(estimate));
  }

  /// The links of `attribute`, empty when none were written.
  public Links links(Attribute<Links> attribute) {
    return value(attribute).orElse(Links.NONE);
  }

  /// The members of a group, empty when it was not written.
  public Fields group(Attribute<Fields> attribute) {
    return value(attribute).orElse(NONE);
  }

  /// True when the flag was written as yes.
  public boolean isSet(Attribute<Boolean> attribute) {
    return value(attribute).orElse(false);
  }

  public boolean has(Attribute<?> attribute) {
    return values.containsKey(attribute);
  }

  public Set<Attribute<?>> attributes() {
    return values.keySet();
  }

  /// These fields with one more, or one replaced.
  public <T> Fields with(Attribute<T> attribute, T value) {
    Map<Attribute<?>, Object> changed = new LinkedHashMap<>(values);
    changed.put(attribute, value);
    return new Fields(changed);
  }
}
