package org.linchpin.render.text;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines.
///
/// Greedy line breaking, as browsers do it: each line takes as much as fits. A line may end at a
/// space (which disappears), after a hyphen or a slash, and between ideographs, but not before a
/// closing mark of punctuation or a small kana. A word that fits no line is broken between
/// characters, never inside one of [Clusters]; should even one cluster fit no line, it is broken
/// too. The cost is linear in the length: after a break at most one line is measured again.
public final class Lines {
  private final String text;
  private final int limit;
  private final Weight weight;
  private final List<String> lines = new ArrayList<>(4);

  private Lines(String text, int limit, Weight weight) {
    this.text = text;
    this.limit = limit;
    this.weight = weight;
  }

  /// `text` without what cannot be shown, in lines of at most `pixels`; no line for a blank text.
  public static List<String> of(String text, int pixels, Face face) {
    String clean = CleanText.of(text);
    if (clean.isEmpty()) {
      return List.of();
    }
    int limit = Math.max(1, face.units(pixels));
    if (AdvanceWidths.of(clean, face.weight()) <= limit) {
      return List.of(clean);
    }
    return new Lines(clean, limit, face.weight()).broken();
  }

  /// `text` on one line of at most `pixels`, ending in an ellipsis where something was cut.
  public static String oneLine(String text, int pixels, Face face) {
    List<String> whole = of(text, pixels, face);
    if (whole.size() <= 1) {
      return whole.isEmpty() ? "" : whole.getFirst();
    }
    int room = pixels - (int) Math.ceil(face.width("\u2026"));
    return of(text, room, face).getFirst() + "\u2026";
  }

  private List<String> broken() {
    int start = 0;
    while (start < text.length()) {
      start = takeLine(start);
    }
    return lines;
  }

  /// Adds the line that begins at `start` and says where the next one begins.
  private int takeLine(int start) {
    int width = 0;
    int breakEnd = start;
    int next = start;
    int i = start;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int after = i + Character.charCount(codePoint);
      if (codePoint == ' ') {
        breakEnd = i;
        next = after;
      }
      width += AdvanceWidths.of(codePoint, weight);
      if (width > limit && i > start && codePoint != ' ') {
        return breakEnd > start ? add(start, breakEnd, next) : addTorn(start, i);
      }
      if (codePoint != ' ' && mayBreakAfter(codePoint, after)) {
        breakEnd = after;
        next = after;
      }
      i = after;
    }
    return add(start, text.length(), text.length());
  }

  private int add(int start, int end, int next) {
    lines.add(text.substring(start, end));
    return next;
  }

  /// Ends a line inside a word, before `overflow`, at the last place between two clusters.
  private int addTorn(int start, int overflow) {
    int end = overflow;
    while (end > start && Clusters.joinsPrevious(text, end)) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    int torn = end > start ? end : overflow;
    return add(start, torn, torn);
  }

  private boolean mayBreakAfter(int codePoint, int after) {
    if (after >= text.length()) {
      return false;
    }
    if (codePoint == '-' || codePoint == '/') {
      return Character.isLetter(text.codePointAt(after));
    }
    return isIdeograph(codePoint)
        ? !Clusters.joinsPrevious(text, after) && !closes(text.charAt(after))
        : codePoint == 0x200B;
  }

  private static boolean isIdeograph(int codePoint) {
    return codePoint >= 0x2E80
        && ((codePoint < 0xA4D0 && !opens(codePoint))
            || (codePoint >= 0xAC00 && codePoint < 0xD7B0)
            || (codePoint >= 0xF900 && codePoint < 0xFB00)
            || (codePoint >= 0x20000 && codePoint < 0x40000)
            || codePoint == 0xFF0C);
  }

  private static boolean opens(int codePoint) {
    return "\u3008\u300A\u300C\u300E\u3010\u3014".indexOf(codePoint) >= 0;
  }

  private static boolean closes(char c) {
    return "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308E\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30EE\u3005"
                .indexOf(c)
            >= 0
        || "\u3001\u3002\u3009\u300B\u300D\u300F\u3011\u3015\u30FC\uFF0C\uFF01\uFF09\uFF1A\uFF1B\uFF1F,.!?:;)]"
                .indexOf(c)
            >= 0;
  }
}
