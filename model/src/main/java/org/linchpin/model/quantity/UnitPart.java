package org.linchpin.model.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What follows the numbers of a quantity: `days`, `per month`, `orders a week`, `/loaf`.
record UnitPart(Unit unit, Optional<Period> per, Optional<String> perItem) {
  private static final UnitPart NOTHING =
      new UnitPart(Unit.ONE, Optional.empty(), Optional.empty());

  /// Reads `rest` after a currency `before` the number, which may be empty.
  static UnitPart read(String before, String rest, String whole) {
    if (rest.isEmpty() && before.isEmpty()) {
      return NOTHING;
    }
    List<String> sides = sides(rest);
    Optional<Period> period = adverb(sides);
    Optional<String> item = Optional.empty();
    if (sides.size() > 3) {
      throw new QuantityException(
          "'%s' has more than two 'per'.".formatted(whole), "EUR 5 per order, 12 per week");
    }
    for (String side : sides.subList(1, sides.size())) {
      Optional<Period> found = UnitWords.period(side);
      if (found.isPresent() && period.isEmpty()) {
        period = found;
      } else if (found.isEmpty() && item.isEmpty() && UnitWords.isName(side)) {
        item = Optional.of(side);
      } else {
        throw new QuantityException(
            "'%s' should name one period and one item after 'per', and names '%s'."
                .formatted(whole, side),
            "EUR 5 per order, 12 per week");
      }
    }
    return new UnitPart(UnitWords.unit(before, sides.getFirst(), whole), period, item);
  }

  /// The words before the first `per`, between the first and the second, and so on.
  private static List<String> sides(String rest) {
    List<String> sides = new ArrayList<>(3);
    StringBuilder side = new StringBuilder();
    int i = 0;
    while (i < rest.length()) {
      int start = i;
      if (rest.charAt(i) == '/') {
        i++;
      } else {
        while (i < rest.length()
            && rest.charAt(i) != '/'
            && !Character.isWhitespace(rest.charAt(i))) {
          i++;
        }
      }
      String word = rest.substring(start, i);
      if (separates(word)) {
        sides.add(side.toString());
        side.setLength(0);
      } else if (!word.isEmpty()) {
        side.append(side.isEmpty() ? "" : " ").append(word);
      }
      i += i < rest.length() && Character.isWhitespace(rest.charAt(i)) ? 1 : 0;
    }
    sides.add(side.toString());
    if (sides.size() > 1 && sides.getFirst().isEmpty() && sides.get(1).equals("cent")) {
      sides.removeFirst();
      sides.set(0, "%");
    }
    return sides;
  }

  private static boolean separates(String word) {
    return switch (word) {
      case "/", "per", "a", "an" -> true;
      default -> false;
    };
  }

  /// Takes `monthly` and its like from the end.
  private static Optional<Period> adverb(List<String> sides) {
    String last = sides.getLast();
    int word = last.lastIndexOf(' ') + 1;
    Optional<Period> period = UnitWords.adverb(last.substring(word));
    if (period.isPresent()) {
      sides.set(sides.size() - 1, last.substring(0, Math.max(0, word - 1)));
    }
    return period;
  }
}
