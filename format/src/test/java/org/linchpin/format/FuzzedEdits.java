package org.linchpin.format;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.edit.Edit;

/// Edits made from a fuzzer's bytes: of elements that are there and of some that are not.
final class FuzzedEdits {
  private static final List<String> PROPERTIES = properties();
  private static final List<String> VALUES =
      List.of("80%", "3..9 days", "EUR 5 per loaf", "yes", "core", "", "null", "- a", "{a: b}");

  private final BusinessModel model;
  private final FuzzedDataProvider data;

  private FuzzedEdits(BusinessModel model, FuzzedDataProvider data) {
    this.model = model;
    this.data = data;
  }

  static List<Edit> next(BusinessModel model, int number, FuzzedDataProvider data) {
    FuzzedEdits fuzzed = new FuzzedEdits(model, data);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      edits.add(fuzzed.edit());
    }
    return edits;
  }

  /// The element that an edit names.
  static String element(Edit edit) {
    return switch (edit) {
      case Edit.Set set -> set.element();
      case Edit.SetAll set -> set.element();
      case Edit.Connect connect -> connect.element();
      case Edit.Disconnect disconnect -> disconnect.element();
      case Edit.Unset unset -> unset.element();
      case Edit.Add add -> add.id();
      case Edit.Remove remove -> remove.element();
      case Edit.Move move -> move.element();
    };
  }

  private Edit edit() {
    return switch (data.consumeInt(0, 8)) {
      case 0 -> new Edit.Unset(id(), oneOf(PROPERTIES));
      case 1 -> new Edit.Remove(id());
      case 2 -> new Edit.Move(id(), kind());
      case 3 -> new Edit.Add(kind(), id(), text());
      case 4 -> new Edit.SetAll(id(), oneOf(PROPERTIES), List.of(text(), text()));
      case 5 -> new Edit.Connect(id(), oneOf(PROPERTIES), id());
      case 6 -> new Edit.Disconnect(id(), oneOf(PROPERTIES), id());
      default -> new Edit.Set(id(), oneOf(PROPERTIES), text());
    };
  }

  private String id() {
    List<String> ids = model.elements().stream().map(Element::id).toList();
    return switch (data.consumeInt(0, 8)) {
      case 0 -> "";
      case 1 -> data.consumeString(12);
      default -> ids.isEmpty() ? "new" : oneOf(ids);
    };
  }

  private ElementKind kind() {
    ElementKind[] kinds = ElementKind.values();
    return kinds[data.consumeInt(0, kinds.length - 1)];
  }

  private String text() {
    return data.consumeBoolean() ? oneOf(VALUES) : data.consumeString(40);
  }

  private String oneOf(List<String> choices) {
    return choices.get(data.consumeInt(0, choices.size() - 1));
  }

  private static List<String> properties() {
    TreeSet<String> keys = new TreeSet<>(Vocabulary.header().keySet());
    for (ElementKind kind : ElementKind.values()) {
      keys.addAll(Vocabulary.of(kind).keySet());
    }
    return List.copyOf(keys);
  }
}
