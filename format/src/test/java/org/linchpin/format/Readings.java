package org.linchpin.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.Fields;

/// What came of reading a text, for tests that know which it should be.
public final class Readings {
  private Readings() {}

  /// The document; fails with the problems when there is none.
  public static ModelDocument document(String text) {
    return switch (ModelReader.read(text)) {
      case Reading.Read(ModelDocument document) -> document;
      case Reading.Unreadable(List<Problem> problems) ->
          throw new AssertionError(
              "%s%n%s".formatted(problems.stream().map(Problem::sentence).toList(), text));
    };
  }

  public static BusinessModel model(String text) {
    return document(text).model();
  }

  /// The problems, none when the text is a model.
  public static List<String> problems(String text) {
    return switch (ModelReader.read(text)) {
      case Reading.Read read -> List.of();
      case Reading.Unreadable(List<Problem> problems) ->
          problems.stream().map(Problem::sentence).toList();
    };
  }

  /// Where two models differ, in a few words each; empty when they are equal.
  public static List<String> differences(BusinessModel one, BusinessModel other) {
    List<String> found = new ArrayList<>();
    compare("header", one.header(), other.header(), found);
    for (Element element : one.elements()) {
      Optional<Element> same = other.element(element.id());
      if (same.isEmpty() || same.get().kind() != element.kind()) {
        found.add("element " + element.id());
      } else {
        compare(element.id(), element.fields(), same.get().fields(), found);
      }
    }
    if (found.isEmpty() && !one.equals(other)) {
      found.add("other elements: " + one + " " + other);
    }
    return found;
  }

  private static void compare(String whose, Fields one, Fields other, List<String> found) {
    List<Attribute<?>> attributes = new ArrayList<>(one.attributes());
    attributes.addAll(other.attributes());
    for (Attribute<?> attribute : attributes) {
      if (!one.value(attribute).equals(other.value(attribute))) {
        found.add(
            "%s.%s: %s / %s"
                .formatted(whose, attribute, one.value(attribute), other.value(attribute)));
      }
    }
  }
}
