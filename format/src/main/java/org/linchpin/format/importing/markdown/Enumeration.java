package org.linchpin.format.importing.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A line that lists several short things between commas or semicolons, or longer ones between at
/// least two semicolons or dots.
final class Enumeration {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[;,、，；]\\s+(?:and\\s+)?(?![^()]*\\))");
  private static final Pattern STRONG =
      Pattern.compile("\\s*[;；]\\s+(?:and\\s+)?(?![^()]*\\))|\\s+[·•]\\s+(?![^()]*\\))");
  private static final Pattern SENTENCES = Pattern.compile("(?s).*[.!?]\\s+\\p{Lu}.*");
  private static final int MOST_WORDS = 6;
  private static final int MOST_WORDS_STRONG = 25;
  private static final int ENOUGH_STRONG = 3;
  private static final int ENOUGH_IN_SENTENCE = 4;
  private static final int LONGEST = 1000;

  private Enumeration() {}

  /// The things listed; empty when the line is no enumeration.
  static List<String> of(String line) {
    String text = line.strip().replaceFirst("\\.$", "");
    if (text.length() > LONGEST) {
      return List.of();
    }
    List<String> strong = parts(STRONG, text);
    if (strong.size() >= ENOUGH_STRONG
        && areShort(strong, MOST_WORDS_STRONG)
        && !SENTENCES.matcher(text).matches()) {
      return strong;
    }
    if (text.matches("(?s).*[.:!?]\\s.*")) {
      return List.of();
    }
    List<String> parts = parts(BETWEEN, text);
    boolean allShort = areShort(parts, MOST_WORDS);
    // a full stop makes it a sentence, unless it lists a lot
    int enough = line.strip().endsWith(".") ? ENOUGH_IN_SENTENCE : 2;
    return parts.size() >= enough && allShort ? parts : List.of();
  }

  private static List<String> parts(Pattern between, String text) {
    return Arrays.stream(between.split(text)).map(String::strip).toList();
  }

  /// What stands in brackets does not count.
  private static boolean areShort(List<String> parts, int mostWords) {
    return parts.stream()
        .allMatch(
            part ->
                !part.isEmpty()
                    && part.replaceAll("\\([^()]*\\)", "").strip().split("\\s+").length
                        <= mostWords);
  }
}
