package org.linchpin.format.bind;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Entries;
import org.linchpin.model.Fields;
import org.linchpin.model.Texts;
import org.linchpin.model.ValueType;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.Weights;
import org.linchpin.model.vocabulary.CommonAttributes;

/// Reads the attributes of one element, group or link.
final class FieldsBinder {
  private final Problems problems;
  private final QuantityBinder quantities;
  private final LinksBinder links;
  private final IdentityHashMap<List<Attribute<?>>, Map<String, Attribute<?>>> keyed =
      new IdentityHashMap<>();

  FieldsBinder(Problems problems, LinkCheck check) {
    this.problems = problems;
    this.quantities = new QuantityBinder(problems);
    this.links = new LinksBinder(problems, this, check);
  }

  QuantityBinder quantities() {
    return quantities;
  }

  /// What is written about an element that stands under its id.
  Fields element(ElementKind kind, YamlScalar id, YamlNode node) {
    return switch (node) {
      case YamlMap map ->
          bind(
              map,
              Vocabulary.of(kind),
              List.of(),
              new Subject("The ", kind.word(), " '", id.text(), "'"));
      case YamlScalar scalar ->
          scalar.isNull() ? Fields.NONE : new Fields(Map.of(CommonAttributes.NAME, scalar.text()));
      case YamlList list -> {
        problems.add(
            list,
            "The %s '%s' should be a name or a group of keys, and is a list."
                .formatted(kind.word(), id.text()),
            list.items().stream().allMatch(YamlMap.class::isInstance)
                ? "Maybe without the dashes."
                : "Maybe one name, or {name: ..., notes: [...]}.");
        yield Fields.NONE;
      }
    };
  }

  /// The entries of `map` as fields, except the keys in `skip`.
  Fields bind(
      YamlMap map, Map<String, Attribute<?>> known, Collection<String> skip, Subject whose) {
    Map<Attribute<?>, Object> values = new LinkedHashMap<>();
    for (YamlEntry entry : map.entries()) {
      String key = entry.key().text();
      if (skip.contains(key) || key.startsWith("x-")) {
        continue;
      }
      Attribute<?> attribute = known.get(key);
      if (attribute == null && problems.isFull()) {
        continue;
      }
      if (attribute == null) {
        problems.add(
            entry.key(),
            "%s has no attribute '%s'.".formatted(whose, key),
            Nearest.attribute(key, known.keySet()));
      } else {
        Object value = value(attribute, entry.value(), whose);
        if (value != null) {
          values.put(attribute, value);
        }
      }
    }
    return new Fields(values);
  }

  @Nullable Object value(Attribute<?> attribute, YamlNode node, Subject whose) {
    Subject what = new Subject("The '", attribute.key(), "' of ", whose);
    if (node instanceof YamlScalar scalar
        && scalar.isNull()
        && !(attribute.type() instanceof ValueType.QuantityType)) {
      return null;
    }
    return switch (attribute.type()) {
      case ValueType.TextType type -> text(node, what);
      case ValueType.TextsType type -> texts(node, what);
      case ValueType.FlagType type -> flag(node, what);
      case ValueType.DayType type -> day(node, what);
      case ValueType.ChoiceType(List<String> options) -> choice(node, options, what);
      case ValueType.WeightsType(List<String> options) -> weights(node, options, what);
      case ValueType.QuantityType(var expected) ->
          quantities.bind(node, expected, what).orElse(null);
      case ValueType.GroupType type -> group(node, type, what);
      case ValueType.EntriesType(List<Attribute<?>> members) -> entries(node, members, what);
      case ValueType.LinksType type -> links.bind(node, type, what);
    };
  }

  private @Nullable String text(YamlNode node, Subject what) {
    if (node instanceof YamlScalar scalar) {
      return scalar.text();
    }
    boolean flow = node instanceof YamlMap map && map.flow();
    problems.add(
        node,
        "%s should be a text, and is %s.".formatted(what, node.words()),
        flow ? "Maybe it needs quotes." : null);
    return null;
  }

  private @Nullable Texts texts(YamlNode node, Subject what) {
    if (node instanceof YamlList list) {
      List<String> texts = new ArrayList<>();
      for (YamlNode item : list.items()) {
        String text = text(item, new Subject("Each of ", what));
        if (text != null) {
          texts.add(text);
        }
      }
      return new Texts(texts);
    }
    String one = text(node, what);
    return one == null ? null : new Texts(List.of(one));
  }

  private @Nullable Boolean flag(YamlNode node, Subject what) {
    String word = node instanceof YamlScalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
    return switch (word) {
      case "yes", "true", "y" -> Boolean.TRUE;
      case "no", "false", "n" -> Boolean.FALSE;
      default -> {
        problems.add(
            node, "%s should be yes or no, and is %s.".formatted(what, node.words()), null);
        yield null;
      }
    };
  }

  private @Nullable LocalDate day(YamlNode node, Subject what) {
    try {
      return LocalDate.parse(node instanceof YamlScalar scalar ? scalar.text() : "");
    } catch (DateTimeParseException notOne) {
      problems.add(
          node,
          "%s should be a date, as year-month-day, and is %s.".formatted(what, node.words()),
          DayText.hint(node));
      return null;
    }
  }

  private @Nullable String choice(YamlNode node, List<String> options, Subject what) {
    String word = node instanceof YamlScalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
    // YAML writers turn yes and no into true and false
    if (options.contains("yes")) {
      word = word.equals("true") ? "yes" : word.equals("false") ? "no" : word;
    }
    if (options.contains(word)) {
      return word;
    }
    problems.add(
        node, "%s cannot be %s.".formatted(what, node.words()), Nearest.hint(word, options));
    return null;
  }

  private @Nullable Weights weights(YamlNode node, List<String> options, Subject what) {
    Map<String, Double> shares = new LinkedHashMap<>();
    switch (node) {
      case YamlScalar scalar -> {
        String word = choice(scalar, options, what);
        if (word == null) {
          return null;
        }
        shares.put(word, 1.0);
      }
      case YamlMap map -> {
        for (YamlEntry entry : map.entries()) {
          String word = choice(entry.key(), options, what);
          var share =
              quantities.bind(entry.value(), org.linchpin.model.Expected.SHARE, what).orElse(null);
          if (word != null && share != null && !share.isMissing()) {
            shares.put(word, share.spread().central() * share.unit().factor());
          }
        }
      }
      case YamlList list -> {
        for (YamlNode item : list.items()) {
          String word = choice(item, options, what);
          if (word != null) {
            shares.put(word, 1.0 / list.items().size());
          }
        }
      }
    }
    return shares.isEmpty() ? null : new Weights(shares);
  }

  private @Nullable Fields group(YamlNode node, ValueType.GroupType type, Subject what) {
    if (node instanceof YamlMap map) {
      return bind(map, keyed(type.members()), List.of(), what);
    }
    Optional<Attribute<?>> shorthand = type.shorthand();
    if (shorthand.isPresent()) {
      Object value = value(shorthand.get(), node, what);
      return value == null ? null : new Fields(Map.of(shorthand.get(), value));
    }
    problems.add(
        node,
        "%s should be a group of keys, and is %s.".formatted(what, node.words()),
        "It can hold "
            + String.join(", ", type.members().stream().map(Attribute::key).toList())
            + ".");
    return null;
  }

  private Entries entries(YamlNode node, List<Attribute<?>> members, Subject what) {
    List<YamlNode> items = node instanceof YamlList list ? list.items() : List.of(node);
    List<Fields> entries = new ArrayList<>();
    for (YamlNode item : items) {
      if (item instanceof YamlMap map) {
        entries.add(bind(map, keyed(members), List.of(), what));
      } else if (item instanceof YamlScalar scalar) {
        // a plain value stands for the first member
        Attribute<?> first = members.getFirst();
        Object value = value(first, scalar, what);
        if (value != null) {
          entries.add(new Fields(Map.of(first, value)));
        }
      } else {
        problems.add(item, "%s should hold groups of keys, and no lists.".formatted(what), null);
      }
    }
    return new Entries(entries);
  }

  /// The attributes by key, worked out once for each list.
  Map<String, Attribute<?>> keyed(List<Attribute<?>> attributes) {
    return keyed.computeIfAbsent(
        attributes,
        list -> {
          Map<String, Attribute<?>> byKey = new LinkedHashMap<>();
          list.forEach(attribute -> byKey.put(attribute.key(), attribute));
          return byKey;
        });
  }
}
