package org.linchpin.lint.text;

/// The part of a note that names its matter, before a colon or a dash with an explanation after it:
/// "Bread delivery: forty cafés before seven".
///
/// A lead has at most 60 characters and 8 words, and is not just a number or numbered, as "Step 2"
/// is. What stands in brackets does not divide a note.
final class Lead {

  private static final int MOST_CHARACTERS = 60;
  private static final int MOST_WORDS = 8;
  private static final String DASHES = "-–—";

  private Lead() {}

  /// The lead, or the whole note when it has none.
  static String of(String label) {
    int depth = 0;
    for (int i = 1; i < Math.min(label.length() - 1, MOST_CHARACTERS + 1); i++) {
      char c = label.charAt(i);
      if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
      } else if (depth <= 0 && divides(label, i)) {
        String lead = label.substring(0, i).strip();
        return isLead(lead) && hasLetter(label.substring(i)) ? lead : label;
      }
    }
    return label;
  }

  private static boolean divides(String label, int at) {
    char c = label.charAt(at);
    boolean spaceAfter = Character.isWhitespace(label.charAt(at + 1));
    boolean colon = c == ':' || c == '：';
    boolean dash = DASHES.indexOf(c) >= 0 && Character.isWhitespace(label.charAt(at - 1));
    return spaceAfter && (colon || dash);
  }

  private static boolean isLead(String text) {
    String[] words = text.split("\\s+", -1);
    return words.length <= MOST_WORDS
        && hasLetter(text)
        && !Character.isDigit(text.charAt(text.length() - 1));
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
