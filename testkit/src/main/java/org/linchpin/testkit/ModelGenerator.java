package org.linchpin.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.Texts;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.vocabulary.CommonAttributes;

/// Seeded models: small ones over the whole vocabulary, large ones that look like a business.
public final class ModelGenerator {
  private static final List<String> ODD_IDS =
      List.of(
          "null",
          "true",
          "1",
          "2026-09-30",
          "1e5",
          "Ünïcödé",
          "a.b",
          "no",
          "日本",
          "9_x",
          "id",
          "value",
          "name",
          "x-ray",
          "notes");

  private ModelGenerator() {}

  /// A model with up to two elements of each kind and any attributes with any values, such that
  /// every link finds its target.
  public static BusinessModel small(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    Map<ElementKind, List<String>> ids = ids(random);
    RandomFields fields = new RandomFields(random, ids);
    List<Element> elements = new ArrayList<>();
    int rarity = random.nextInt(2, 12);
    ids.forEach(
        (kind, known) -> {
          for (String id : known) {
            elements.add(new Element(id, kind, fields.next(Vocabulary.of(kind).values(), rarity)));
          }
        });
    Fields header = fields.next(Vocabulary.header().values(), rarity);
    return new BusinessModel(withoutEmptyNotes(header), elements);
  }

  /// An empty list of notes cannot be told from none beside notes that are elements.
  private static Fields withoutEmptyNotes(Fields header) {
    Map<Attribute<?>, Object> values = new LinkedHashMap<>(header.values());
    values.remove(CommonAttributes.NOTES, new Texts(List.of()));
    return new Fields(values);
  }

  private static Map<ElementKind, List<String>> ids(RandomGenerator random) {
    Map<ElementKind, List<String>> ids = new EnumMap<>(ElementKind.class);
    List<String> odd = new ArrayList<>(ODD_IDS);
    for (ElementKind kind : ElementKind.values()) {
      List<String> known = new ArrayList<>();
      for (int n = random.nextInt(3); n > 0; n--) {
        boolean plain = odd.isEmpty() || random.nextInt(4) > 0;
        known.add(plain ? kind.code() + "-" + n : odd.remove(random.nextInt(odd.size())));
      }
      ids.put(kind, known);
    }
    return ids;
  }

  /// A layered business with `activities` activities and `links` links between its elements.
  ///
  /// The links are spread over flows with and without stock, needs, deliveries in groups and
  /// stand-ins; a few run backwards, so that there are cycles.
  ///
  /// @param activities at least 40
  /// @param links at least three times the activities
  public static BusinessModel large(long seed, int activities, int links) {
    return new LayeredModel(new SplittableRandom(seed), activities, links).model();
  }
}
