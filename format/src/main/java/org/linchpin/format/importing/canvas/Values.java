package org.linchpin.format.importing.canvas;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.model.Attribute;
import org.linchpin.model.Texts;
import org.linchpin.model.ValueType;
import org.linchpin.model.Weights;

/// Text made into the value of an attribute, where nothing of it is lost.
public final class Values {
  private Values() {}

  /// The value, or empty when the text does not say exactly one.
  ///
  /// @param label the column or label it stands under
  public static Optional<Object> read(Attribute<?> attribute, String text, String label) {
    String stripped = text.strip();
    return switch (attribute.type()) {
      case ValueType.TextType t -> Optional.of(stripped);
      case ValueType.TextsType t -> Optional.of(texts(stripped));
      case ValueType.FlagType t -> flag(stripped);
      case ValueType.DayType t -> day(stripped);
      case ValueType.ChoiceType choice -> option(choice.options(), stripped).map(w -> w);
      case ValueType.WeightsType weights ->
          option(weights.options(), stripped).map(word -> new Weights(Map.of(word, 1.0)));
      case ValueType.QuantityType quantity ->
          Amounts.read(quantity.expected(), stripped, label).map(estimate -> estimate);
      case ValueType.GroupType t -> Optional.empty();
      case ValueType.EntriesType t -> Optional.empty();
      case ValueType.LinksType t -> Optional.empty();
    };
  }

  private static Texts texts(String text) {
    return new Texts(
        Arrays.stream(text.split("\\s*[;\\n]\\s*")).filter(part -> !part.isBlank()).toList());
  }

  private static Optional<Object> flag(String text) {
    return switch (Wording.bare(text)) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  /// The option with these words; a general word such as "cost" after it does not matter.
  private static Optional<String> option(List<String> options, String text) {
    String bare = Wording.bare(text);
    return options.stream().filter(option -> sameWord(Wording.bare(option), bare)).findFirst();
  }

  private static boolean sameWord(String option, String text) {
    return text.equals(option)
        || text.equals(option + " cost")
        || text.equals(option + " asset")
        || text.equals(option + " resource");
  }
}
