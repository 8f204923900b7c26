package org.linchpin.format.write;

import java.util.Locale;
import java.util.Set;

/// Single values as YAML or JSON text, quoted only where the language needs it.
public final class Scalars {
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> FLAGS = Set.of("true", "false");

  private Scalars() {}

  /// A value as YAML. In flow style more characters have a meaning.
  public enum Context {
    BLOCK,
    FLOW
  }

  /// Free text, quoted also when a YAML reader would take it for a number, a flag or nothing.
  public static String phrase(String text, Context context) {
    return isPlain(text, context) && !isTyped(text) ? text : quoted(text);
  }

  /// A word with a form of its own, such as `80%`; plain even when it is a number.
  public static String word(String text, Context context) {
    return isPlain(text, context) && !NULLS.contains(text) ? text : quoted(text);
  }

  /// The text in double quotes, with escapes, as both JSON and YAML read it.
  public static String json(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (isPrintable(text, i)) {
            out.append(c);
          } else {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static String quoted(String text) {
    boolean awkward = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    return awkward && allPrintable(text) ? "'" + text.replace("'", "''") + "'" : json(text);
  }

  private static boolean isPlain(String text, Context context) {
    if (text.isEmpty() || !allPrintable(text) || startsSpecially(text)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length();
      boolean breaks =
          switch (c) {
            case ':' ->
                last
                    || text.charAt(i + 1) == ' '
                    || (context == Context.FLOW && flowAt(text, i + 1));
            case '#' -> i > 0 && text.charAt(i - 1) == ' ';
            case ' ' -> last || i == 0;
            case ',', '[', ']', '{', '}' -> context == Context.FLOW;
            default -> false;
          };
      if (breaks) {
        return false;
      }
    }
    return true;
  }

  private static boolean flowAt(String text, int i) {
    return ",[]{}".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean startsSpecially(String text) {
    char first = text.charAt(0);
    if (first == '-') {
      return text.length() == 1 || !Character.isDigit(text.charAt(1));
    }
    return "?:,[]{}#&*!|>'\"%@`=<".indexOf(first) >= 0 || text.startsWith("...");
  }

  /// Whether YAML's core schema takes the plain text for something other than text.
  private static boolean isTyped(String text) {
    char first = text.charAt(0);
    boolean number = Character.isDigit(first) || "+-.".indexOf(first) >= 0;
    return (number && looksNumeric(text))
        || NULLS.contains(text)
        || FLAGS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean looksNumeric(String text) {
    return text.chars().allMatch(c -> Character.isDigit(c) || "+-.eExoabcdfABCDF_".indexOf(c) >= 0)
        || text.toLowerCase(Locale.ROOT).endsWith(".inf")
        || text.equalsIgnoreCase(".nan");
  }

  /// True when nothing in the text needs an escape.
  public static boolean allPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPrintable(text, i)) {
        return false;
      }
    }
    return true;
  }

  /// True for what may stand unescaped in one line: no controls, line or paragraph separators, byte
  /// order marks, non-characters, or halves of surrogate pairs.
  private static boolean isPrintable(String text, int i) {
    char c = text.charAt(i);
    if (c < 0xA0) {
      return c >= ' ' && c < 0x7F;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < 0xFFFE;
  }
}
