package org.linchpin.app.interview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.model.ElementKind;

/// An answer as typed, read against the options.
///
/// @param text all of it, stripped
/// @param items its parts between semicolons
record Said(String text, List<Item> items) {

  /// A part of an answer: one of the options, or something new.
  ///
  /// @param option what was picked, if it was there
  /// @param kind the sort of thing a new one was said to be, as in `partner: Mill`
  /// @param name what it is called
  record Item(Optional<Option> option, Optional<ElementKind> kind, String name) {}

  static Said of(String text, List<Option> options) {
    List<Item> items = new ArrayList<>();
    Stream.of(text.split("[;\n]", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .forEach(part -> items.add(item(part, options)));
    return new Said(text.strip(), items);
  }

  private static Item item(String part, List<Option> options) {
    Optional<Option> option = option(part, options);
    int colon = part.indexOf(':');
    Optional<ElementKind> kind = colon > 0 ? kind(part.substring(0, colon)) : Optional.empty();
    return new Item(option, kind, kind.isPresent() ? part.substring(colon + 1).strip() : part);
  }

  private static Optional<ElementKind> kind(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "partner", "supplier" -> Optional.of(ElementKind.PARTNER);
      case "resource", "thing" -> Optional.of(ElementKind.RESOURCE);
      case "activity" -> Optional.of(ElementKind.ACTIVITY);
      case "person", "team" -> Optional.of(ElementKind.PERSON);
      case "role" -> Optional.of(ElementKind.ROLE);
      default -> Optional.empty();
    };
  }

  /// The option meant by its number, its value, its label or the beginning of a label that no other
  /// shares.
  static Optional<Option> option(String part, List<Option> options) {
    if (part.matches("\\d{1,3}")) {
      int number = Integer.parseInt(part);
      return number >= 1 && number <= options.size()
          ? Optional.of(options.get(number - 1))
          : Optional.empty();
    }
    Optional<Option> exact =
        options.stream()
            .filter(
                option ->
                    option.value().equalsIgnoreCase(part) || option.label().equalsIgnoreCase(part))
            .findFirst();
    if (exact.isPresent()) {
      return exact;
    }
    String start = part.toLowerCase(Locale.ROOT);
    List<Option> beginning =
        options.stream()
            .filter(option -> option.label().toLowerCase(Locale.ROOT).startsWith(start))
            .toList();
    return beginning.size() == 1 && part.length() > 3
        ? Optional.of(beginning.getFirst())
        : Optional.empty();
  }

  /// The values of the options picked; none when it says that there is nothing.
  Set<String> picked() throws Misunderstood {
    Set<String> picked = new LinkedHashSet<>();
    if (isNothing()) {
      return picked;
    }
    for (Item item : items) {
      if (item.option().isEmpty()) {
        throw new Misunderstood(
            "'%s' is not in the list; expected a number or a name from it. Maybe 'nothing'."
                .formatted(item.name()));
      }
      item.option().map(Option::value).ifPresent(picked::add);
    }
    return picked;
  }

  /// A number that is none of the list is a slip, not the name of something new.
  void refuseLooseNumbers() throws Misunderstood {
    for (Item item : items) {
      if (item.option().isEmpty() && item.name().matches("[\\d.,]+")) {
        throw new Misunderstood(
            "There is no answer number %s to pick. Maybe write the name.".formatted(item.name()));
      }
    }
  }

  /// Whether it says that there is nothing.
  boolean isNothing() {
    return text.toLowerCase(Locale.ROOT)
        .matches("(nothing|nobody|none|never|nowhere|no|nothing in particular)\\.?");
  }

  /// Whether it says that the answer is not known.
  boolean isDontKnow() {
    return text.toLowerCase(Locale.ROOT).matches("(\\?|don'?t know|dk|unknown|skip)\\.?")
        || text.isEmpty();
  }

  /// The option chosen.
  Option choice(List<Option> options) throws Misunderstood {
    Optional<Option> chosen = option(text, options);
    if (chosen.isEmpty()) {
      throw new Misunderstood(
          "'%s' is none of the answers; expected %s. Maybe its number."
              .formatted(
                  text,
                  String.join(", ", options.stream().map(o -> "'" + o.label() + "'").toList())));
    }
    return chosen.get();
  }
}
