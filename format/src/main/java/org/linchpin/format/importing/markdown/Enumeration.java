package org.linchpin.format.importing.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A line that lists several short things between commas or semicolons.
final class Enumeration {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[;,、，；]\\s+(?:and\\s+)?(?![^()]*\\))");
  private static final int MOST_WORDS = 6;
  private static final int ENOUGH_IN_SENTENCE = 4;
  private static final int LONGEST = 1000;

  private Enumeration() {}

  /// The things listed; empty when the line is no enumeration.
  static List<String> of(String line) {
    String text = line.strip().replaceFirst("\\.$", "");
    if (text.length() > LONGEST || text.matches("(?s).*[.:!?]\\s.*")) {
      return List.of();
    }
    List<String> parts = Arrays.stream(BETWEEN.split(text)).map(String::strip).toList();
    boolean allShort =
        parts.stream().allMatch(part -> !part.isEmpty() && part.split("\\s+").length <= MOST_WORDS);
    // a full stop makes it a sentence, unless it lists a lot
    int enough = line.strip().endsWith(".") ? ENOUGH_IN_SENTENCE : 2;
    return parts.size() >= enough && allShort ? parts : List.of();
  }
}
