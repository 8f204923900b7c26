package org.linchpin.format.importing.canvas;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linchpin.model.Expected;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.quantity.QuantityException;

/// Quantities in the looser way in which people write them on a canvas: `~$20-50/month`, `500
/// monthly`.
final class Amounts {
  private static final Pattern RANGE =
      Pattern.compile("(\\d\\s?[kKM]?)\\s*[-–—]\\s*[$€£¥]?\\s*(\\d)");
  private static final Pattern MONTHLY =
      Pattern.compile("\\s*(?:monthly|per mth|pcm)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEARLY =
      Pattern.compile("\\s*(?:annually|yearly|per annum|p\\.a\\.)$", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 60;

  private Amounts() {}

  /// The quantity, when the whole text is one of the kind that is expected.
  ///
  /// @param label the column or label it stands under, which may name the period
  static Optional<Estimate> read(Expected expected, String text, String label) {
    String loose = text.strip().replaceFirst("^[~≈]\\s*", "");
    if (loose.isEmpty() || loose.length() > LONGEST || !loose.matches(".*\\d.*")) {
      return Optional.empty();
    }
    Matcher range = RANGE.matcher(loose);
    String dotted = range.find() ? range.replaceFirst("$1..$2") : loose;
    String monthly = MONTHLY.matcher(dotted).replaceFirst(" per month");
    String phrased = YEARLY.matcher(monthly).replaceFirst(" per year");
    return exact(expected, phrased)
        .or(() -> expected.isRate() ? exact(expected, phrased + period(label)) : Optional.empty());
  }

  private static String period(String label) {
    String bare = Wording.bare(label);
    if (bare.contains("month")) {
      return " per month";
    }
    return bare.contains("year") || bare.contains("annual") ? " per year" : "";
  }

  private static Optional<Estimate> exact(Expected expected, String text) {
    try {
      Estimate adopted = expected.adopt(Quantities.parse(text));
      boolean fits =
          !adopted.isMissing()
              && expected.acceptsDimension(adopted)
              && expected.acceptsPeriod(adopted)
              && (!expected.isShare() || isShare(adopted))
              && (expected != Expected.COUNT || adopted.unit().symbol().isEmpty());
      return fits ? Optional.of(adopted) : Optional.empty();
    } catch (QuantityException | IllegalArgumentException noQuantity) {
      return Optional.empty();
    }
  }

  private static boolean isShare(Estimate estimate) {
    double factor = estimate.unit().factor();
    return estimate.spread().numbers().stream()
        .allMatch(number -> number * factor >= 0 && number * factor <= 1);
  }
}
