package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Links;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.edit.Edit;
import org.linchpin.testkit.HostileTexts;

/// Edits that may be nonsense: any property with any value, ids that are there and ids that are
/// not.
record WildEdits(BusinessModel model, RandomGenerator random) {
  private static final List<String> VALUES =
      List.of("80%", "3..9 days", "EUR 5 per loaf", "yes", "core", "", "null", "- a", "{a: b}");
  private static final List<String> WAYS =
      List.of("/+", "/=", "/+/option", "/rare", "/price", "/share", "/=/cost", "/a/b/c", "/");

  /// From one to four edits, half of them of one element.
  List<Edit> next() {
    List<Edit> edits = new ArrayList<>();
    String element = id();
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      edits.add(next(random.nextBoolean() ? element : id()));
    }
    return edits;
  }

  private Edit next(String id) {
    return switch (random.nextInt(16)) {
      case 0 -> new Edit.Unset(id, property(id));
      case 1 -> new Edit.Remove(id);
      case 2 -> new Edit.Move(id, kind());
      case 3, 4 -> new Edit.Add(kind(), random.nextInt(4) == 0 ? id() : fresh(), text());
      case 5 -> new Edit.SetAll(id, property(id), List.of(text(), text()));
      case 6, 7 -> new Edit.Connect(id, property(id), id());
      case 8, 9 -> disconnect(id);
      case 10, 11 -> new Edit.Set(id, property(id) + oneOf(WAYS), text());
      default -> new Edit.Set(id, property(id), text());
    };
  }

  private Edit disconnect(String id) {
    List<Edit> links = new ArrayList<>();
    model
        .element(id)
        .map(Element::fields)
        .ifPresent(
            fields ->
                fields
                    .values()
                    .forEach(
                        (attribute, value) -> {
                          if (value instanceof Links all) {
                            all.targets()
                                .map(target -> new Edit.Disconnect(id, attribute.key(), target))
                                .forEach(links::add);
                          }
                        }));
    return links.isEmpty() ? new Edit.Disconnect(id, property(id), id()) : oneOf(links);
  }

  private String fresh() {
    return oneOf(List.of("fresh-", "fresh ", "neu.", "9-")) + random.nextInt(1_000);
  }

  private String id() {
    List<String> ids = model.elements().stream().map(Element::id).toList();
    return switch (random.nextInt(20)) {
      case 0 -> "";
      case 1 -> HostileTexts.next(random);
      default -> ids.isEmpty() ? "new" : oneOf(ids);
    };
  }

  private String property(String id) {
    TreeSet<String> keys = new TreeSet<>(Vocabulary.header().keySet());
    if (random.nextInt(8) > 0) {
      keys.clear();
      keys.add("name");
      keys.add("x-own");
      model.element(id).ifPresent(e -> keys.addAll(Vocabulary.of(e.kind()).keySet()));
    }
    return oneOf(List.copyOf(keys));
  }

  private ElementKind kind() {
    ElementKind[] kinds = ElementKind.values();
    return kinds[random.nextInt(kinds.length)];
  }

  private String text() {
    return random.nextBoolean() ? oneOf(VALUES) : HostileTexts.next(random);
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
