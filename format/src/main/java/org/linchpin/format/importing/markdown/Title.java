package org.linchpin.format.importing.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.linchpin.format.importing.canvas.Labels;
import org.linchpin.format.importing.canvas.Wording;

/// What a title says the canvas is about, without the words for a canvas.
final class Title {
  private static final Pattern PARTS = Pattern.compile("\\s+[-–—|:]+\\s+|\\s*[–—|]\\s*|:\\s+");
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}{\\[(]+|[^\\p{L}\\p{N}})\\]!?.%]+$");
  private static final Pattern GENRE =
      Pattern.compile(
          "(?:^|\\s)(?:the\\s+)?(?:(?:lean\\s+)?business\\s+model|lean|bmc)(?:\\s+canvas)?(?:\\s+\\(bmc\\))?"
              + "(?:\\s+template)?(?:\\s+(?:for|of)\\b)?(?=\\s|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(\\[](?:the )?(?:lean |business model )?(?:canvas|bmc)[)\\]]",
          Pattern.CASE_INSENSITIVE);

  private Title() {}

  /// The name in the title; empty when it only says that this is a canvas.
  static String name(String title, Labels labels) {
    List<String> parts =
        Arrays.stream(PARTS.split(title))
            .map(part -> bare(part, labels))
            .filter(Wording::hasWords)
            .toList();
    return String.join(" - ", parts);
  }

  /// True for a short line that says that this is a canvas.
  static boolean isTitle(String line, Labels labels) {
    return line.length() <= 100
        && !line.matches(".*[.!?]$")
        && Arrays.stream(PARTS.split(line)).anyMatch(part -> labels.isGenre(trim(part)));
  }

  /// True for a heading with the words for a canvas in it.
  static boolean isOfCanvas(String heading) {
    return heading.toLowerCase(Locale.ROOT).matches(".*\\b(?:model|lean|business) canvas\\b.*");
  }

  private static String bare(String part, Labels labels) {
    String trimmed = trim(part);
    if (labels.isGenre(trimmed)) {
      return "";
    }
    if (!trimmed.toLowerCase(Locale.ROOT).matches(".*(?:canvas|bmc|business model).*")) {
      return trimmed;
    }
    String unbracketed = BRACKETED.matcher(trimmed).replaceAll(" ");
    return trim(GENRE.matcher(unbracketed).replaceAll(" ").strip()).replaceFirst("['’]s$", "");
  }

  private static String trim(String text) {
    return EDGES.matcher(text.strip()).replaceAll("").strip();
  }
}
