package org.linchpin.model.lens;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.Texts;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;

/// What a slot shows: elements of one kind, perhaps only some, or texts that they say.
///
/// @param kind of the elements
/// @param attribute chooses among them, empty when all are meant
/// @param values any of which the attribute must hold
/// @param texts attributes whose texts are shown in place of the elements; empty for the elements
public record Source(ElementKind kind, String attribute, List<String> values, List<String> texts) {
  public Source {
    values = List.copyOf(values);
    texts = List.copyOf(texts);
  }

  /// Every element of a kind.
  public static Source of(ElementKind kind) {
    return new Source(kind, "", List.of(), List.of());
  }

  /// True when it shows elements, each of which stands in one slot only.
  public boolean showsElements() {
    return texts.isEmpty();
  }

  boolean matches(Element element) {
    return element.kind() == kind
        && (attribute.isEmpty() || said(element, attribute).anyMatch(values::contains));
  }

  /// What an element says under the attributes whose texts are shown.
  Stream<String> texts(Element element) {
    return element.kind() == kind
        ? texts.stream().flatMap(key -> said(element, key))
        : Stream.empty();
  }

  /// The texts under a key, or under a member of a group: `vrio/inimitable`.
  private static Stream<String> said(Element element, String key) {
    int slash = key.indexOf('/');
    Attribute<?> attribute =
        Vocabulary.of(element.kind()).get(slash < 0 ? key : key.substring(0, slash));
    if (attribute == null) {
      return Stream.empty();
    }
    return element.value(attribute).stream()
        .flatMap(value -> value instanceof Fields group ? member(group, key) : words(value));
  }

  private static Stream<String> member(Fields group, String key) {
    String name = key.substring(key.indexOf('/') + 1);
    return group.values().entrySet().stream()
        .filter(entry -> entry.getKey().key().equals(name))
        .flatMap(entry -> words(entry.getValue()));
  }

  private static Stream<String> words(Object value) {
    return switch (value) {
      case Texts several -> several.texts().stream();
      case Estimate number -> Stream.of(Quantities.write(number));
      default -> Stream.of(String.valueOf(value));
    };
  }
}
