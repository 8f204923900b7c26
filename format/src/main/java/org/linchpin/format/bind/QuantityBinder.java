package org.linchpin.format.bind;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;
import org.linchpin.model.Expected;
import org.linchpin.model.quantity.Basis;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Provenance;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.quantity.QuantityException;
import org.linchpin.model.quantity.Spread;

/// Reads quantities: `3..9 days`, or with provenance `{value: 3..9 days, basis: measured}`.
final class QuantityBinder {
  /// The keys of the long form.
  static final List<String> KEYS =
      List.of("value", "shape", "samples", "basis", "as-of", "by", "evidence");

  private final Problems problems;

  /// What was read so far: the same few quantities stand many times in a large model.
  private final Map<String, Estimate> known = new HashMap<>();

  QuantityBinder(Problems problems) {
    this.problems = problems;
  }

  /// The quantity in a text.
  ///
  /// @throws QuantityException when it cannot be read
  Estimate parse(String text) {
    Estimate before = known.get(text);
    if (before == null) {
      before = Quantities.parse(text);
      known.put(text, before);
    }
    // two places that say the same are still two numbers, uncertain each for itself
    return before.with(before.spread());
  }

  Optional<Estimate> bind(YamlNode node, Expected expected, Subject what) {
    return switch (node) {
      case YamlScalar scalar -> scalar(scalar, expected, what);
      case YamlMap map -> longForm(map, expected, what);
      case YamlList list -> {
        problems.add(
            list,
            "%s should be %s, and is a list.".formatted(what, expected.words()),
            "Maybe %s.".formatted(expected.example()));
        yield Optional.empty();
      }
    };
  }

  private Optional<Estimate> scalar(YamlScalar scalar, Expected expected, Subject what) {
    if (scalar.isNull()) {
      return Optional.of(Estimate.missing());
    }
    try {
      return Optional.of(expected.adopt(parse(scalar.text())));
    } catch (QuantityException unreadable) {
      problems.add(
          scalar,
          "%s cannot be read: %s It should be %s, as in '%s'."
              .formatted(what, unreadable.getMessage(), expected.words(), expected.example()),
          hint(scalar.text(), expected, unreadable));
      return Optional.empty();
    }
  }

  private static String hint(String text, Expected expected, QuantityException unreadable) {
    if (text.chars().anyMatch(c -> c >= '\u2018' && c <= '\u201F')) {
      return "Maybe without the curly quotation marks.";
    }
    return unreadable.hint().isEmpty()
        ? "Maybe %s, or unknown.".formatted(expected.example())
        : "Maybe %s.".formatted(unreadable.hint());
  }

  private Optional<Estimate> longForm(YamlMap map, Expected expected, Subject what) {
    for (YamlEntry entry : map.entries()) {
      if (!KEYS.contains(entry.key().text())) {
        problems.add(
            entry.key(),
            "%s has no field '%s'.".formatted(what, entry.key().text()),
            Nearest.hint(entry.key().text(), KEYS));
        return Optional.empty();
      }
    }
    Optional<Estimate> value =
        map.entry("value").flatMap(entry -> bind(entry.value(), expected, what));
    if (map.entry("value").isEmpty() && map.entry("samples").isEmpty()) {
      problems.add(
          map,
          "%s has no 'value'.".formatted(what),
          "Maybe {value: %s, basis: measured}.".formatted(expected.example()));
      return Optional.empty();
    }
    Estimate base = value.orElse(expected.adopt(Estimate.of(0)));
    Spread spread = samples(map, what).orElseGet(() -> shaped(base.spread(), map));
    return Optional.of(base.with(spread).with(provenance(map, what)));
  }

  private static Spread shaped(Spread spread, YamlMap map) {
    boolean triangular = text(map, "shape").map(shape -> shape.equals("triangular")).orElse(false);
    return triangular && spread instanceof Spread.Pert(double low, double mode, double high)
        ? new Spread.Triangular(low, mode, high)
        : spread;
  }

  private Optional<Spread> samples(YamlMap map, Subject what) {
    Optional<YamlNode> node = map.entry("samples").map(YamlEntry::value);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    List<Double> numbers = new ArrayList<>();
    if (node.get() instanceof YamlList list) {
      for (YamlNode item : list.items()) {
        sample(item)
            .ifPresentOrElse(
                numbers::add,
                () ->
                    problems.add(
                        item,
                        "A sample of %s should be a plain number, and is %s."
                            .formatted(what.inside(), item.words()),
                        "Maybe {samples: [1200, 1350, 980]}."));
      }
    }
    if (numbers.isEmpty()) {
      problems.add(
          node.get(),
          "The samples of %s must be a list of numbers.".formatted(what.inside()),
          null);
      return Optional.empty();
    }
    return Optional.of(new Spread.Samples(numbers));
  }

  private static Optional<Double> sample(YamlNode item) {
    try {
      String text = item instanceof YamlScalar scalar ? scalar.text() : "";
      double number = Double.parseDouble(text.matches("[-+.eE0-9]+") ? text : "");
      return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException notOne) {
      return Optional.empty();
    }
  }

  private Provenance provenance(YamlMap map, Subject what) {
    return new Provenance(
        text(map, "basis").flatMap(word -> basis(map, word, what)),
        text(map, "as-of").flatMap(word -> day(map, word, what)),
        text(map, "by"),
        text(map, "evidence"));
  }

  private Optional<Basis> basis(YamlMap map, String word, Subject what) {
    Optional<Basis> basis =
        Arrays.stream(Basis.values())
            .filter(b -> b.word().equals(word.toLowerCase(Locale.ROOT)))
            .findFirst();
    if (basis.isEmpty()) {
      problems.add(
          map,
          "The 'basis' of %s cannot be '%s'.".formatted(what.inside(), word),
          Nearest.hint(word, Arrays.stream(Basis.values()).map(Basis::word).toList()));
    }
    return basis;
  }

  private Optional<LocalDate> day(YamlMap map, String word, Subject what) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeParseException notOne) {
      problems.add(
          map,
          "The 'as-of' of %s should be a date, as year-month-day, and is '%s'."
              .formatted(what.inside(), word),
          DayText.hint(word));
      return Optional.empty();
    }
  }

  private static Optional<String> text(YamlMap map, String key) {
    return map.entry(key)
        .map(YamlEntry::value)
        .filter(YamlScalar.class::isInstance)
        .map(node -> ((YamlScalar) node).text());
  }
}
