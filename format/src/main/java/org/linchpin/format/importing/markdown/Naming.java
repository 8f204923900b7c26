package org.linchpin.format.importing.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A point of a canvas split into a short name and what else it says.
///
/// @param rest empty when the name says it all
record Naming(String name, String rest) {
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:[-–—*+•·●○◦▪■►▸✓✔✅☑→]+|\\[[ xX]?])\\s+|^[•●▪✓✔✅☑→]|^:\\s+|^\\d{1,2}[.)]\\s+(?=\\p{L})");
  private static final Pattern LEAD =
      Pattern.compile(
          "^([^:]{1,60}?)\\s*[:：]\\s+(\\S.*)$|^(.{1,60}?)\\s+[-–—]+\\s+(\\S.*)$", Pattern.DOTALL);
  private static final Pattern SEPARATOR = Pattern.compile("^\\s*[:：.–—-]+\\s*");
  private static final int MOST_LEAD_WORDS = 8;
  private static final int LONGEST_NAME = 80;
  private static final int SHORTENED = 60;

  /// Splits at what is bold, at a colon or a dash; a long text is shortened and kept whole.
  static Naming of(Phrase phrase) {
    String text = unmarked(phrase.text());
    String lead = unmarked(phrase.lead());
    if (!lead.isBlank() && text.startsWith(lead)) {
      return byLead(text, lead);
    }
    Matcher split = LEAD.matcher(text);
    if (split.matches()) {
      boolean colon = split.group(1) != null;
      String name = colon ? split.group(1) : split.group(3);
      if (name.strip().split("\\s+").length <= MOST_LEAD_WORDS && !opensBracket(name)) {
        return named(name, colon ? split.group(2) : split.group(4));
      }
    }
    return named(text, "");
  }

  /// True when a bracket opens in the text and does not close.
  private static boolean opensBracket(String text) {
    return text.lastIndexOf('(') > text.lastIndexOf(')');
  }

  /// The heading of a group without number and colon.
  static String ofGroup(String heading) {
    return unmarked(heading).replaceFirst("\\s*[:：]\\s*$", "");
  }

  private static Naming byLead(String text, String lead) {
    String after = text.substring(lead.length());
    boolean separated =
        lead.matches(".*[:：–—-]$") || SEPARATOR.matcher(after).lookingAt() || after.isBlank();
    if (separated || (text.length() > LONGEST_NAME && after.startsWith(" "))) {
      return named(lead, SEPARATOR.matcher(after).replaceFirst(""));
    }
    return named(text, "");
  }

  private static Naming named(String name, String rest) {
    String tidy = name.strip().replaceFirst("\\s*[:：;]$", "").replaceFirst("(?<![.\\s])\\.$", "");
    if (tidy.length() <= LONGEST_NAME && tidy.indexOf('\n') < 0) {
      return new Naming(tidy, rest.strip());
    }
    String whole = rest.isBlank() ? name.strip() : name.strip() + "\n" + rest.strip();
    return new Naming(shortened(tidy), whole);
  }

  /// The first clause, or as many words as fit, with an ellipsis.
  static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    Matcher clause = Pattern.compile("^.{15,60}?(?=[.;:!?](?:\\s|$)|\\s[–—-]\\s)").matcher(line);
    if (clause.find()) {
      return clause.group();
    }
    if (line.length() <= SHORTENED) {
      return line;
    }
    int end = line.lastIndexOf(' ', SHORTENED);
    return line.substring(0, end > SHORTENED / 2 ? end : wholeLetters(line)) + "…";
  }

  private static int wholeLetters(String line) {
    return Character.isHighSurrogate(line.charAt(SHORTENED - 1)) ? SHORTENED - 1 : SHORTENED;
  }

  /// The text without the bullet or box a person typed before it.
  static String unmarked(String text) {
    return MARK.matcher(text.strip()).replaceFirst("").strip();
  }

  /// True when a typed bullet stands before it.
  static boolean isMarked(String text) {
    return MARK.matcher(text.strip()).find();
  }
}
