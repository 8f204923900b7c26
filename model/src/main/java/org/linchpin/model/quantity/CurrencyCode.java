package org.linchpin.model.quantity;

import java.util.Locale;
import java.util.Optional;

/// The ISO 4217 code of a currency in what people write for it.
public final class CurrencyCode {
  private CurrencyCode() {}

  /// True for three capital letters; which of them stand for a currency changes over the years.
  public static boolean isCode(String text) {
    return text.matches("[A-Z]{3}");
  }

  /// The code meant: three letters, a sign such as `€`, or a common name such as `Euro`.
  public static Optional<String> meant(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "€", "euro", "euros" -> Optional.of("EUR");
      case "$", "us$", "dollar", "dollars", "us dollar", "us dollars" -> Optional.of("USD");
      case "£", "pound", "pounds", "pound sterling", "pounds sterling", "sterling" ->
          Optional.of("GBP");
      case "¥", "yen" -> Optional.of("JPY");
      case "franc", "francs", "swiss franc", "swiss francs", "franken" -> Optional.of("CHF");
      case "yuan", "renminbi", "rmb" -> Optional.of("CNY");
      case "rupee", "rupees", "₹" -> Optional.of("INR");
      default -> Optional.of(word.toUpperCase(Locale.ROOT)).filter(CurrencyCode::isCode);
    };
  }
}
