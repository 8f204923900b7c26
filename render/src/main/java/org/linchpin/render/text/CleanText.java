package org.linchpin.render.text;

import java.text.Normalizer;

/// Text as it can be shown: one line, single spaces, nothing invisible that changes its neighbours.
///
/// Control characters, direction overrides and non-characters go; halves of surrogate pairs become
/// the replacement character; of many marks on one letter three are kept, so that they do not reach
/// into the lines above.
public final class CleanText {
  private static final int MOST_MARKS = 3;

  private CleanText() {}

  public static String of(String text) {
    return isClean(text) ? text : cleaned(text);
  }

  /// True when the first letter of `text` belongs to a script written from right to left.
  public static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (codePoint >= 0x590) {
        byte direction = Character.getDirectionality(codePoint);
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
          return true;
        }
      }
      if (Character.isLetter(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }

  private static boolean isClean(String text) {
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if (c < ' ' || (c >= 0x7F && c <= 0xA0) || c == 0xAD || c > 0x2FF || (space && afterSpace)) {
        return false;
      }
      afterSpace = space;
    }
    return !afterSpace;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
          clean.append(' ');
        }
        marks = 0;
      } else if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
        clean.append('\uFFFD');
      } else if (codePoint >= 0xFDF0 && codePoint <= 0xFDFD) {
        clean.append(spelledOut(codePoint));
      } else if (!isHidden(codePoint)) {
        marks = Clusters.isMark(codePoint) ? marks + 1 : 0;
        if (marks <= MOST_MARKS) {
          clean.appendCodePoint(codePoint);
        }
      }
    }
    if (!clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ') {
      clean.setLength(clean.length() - 1);
    }
    return clean.toString();
  }

  /// Whole words in one character, too wide for a narrow box, in letters that can be broken.
  private static String spelledOut(int codePoint) {
    return codePoint == 0xFDFD
        ? "\u0628\u0633\u0645 \u0627\u0644\u0644\u0647 "
            + "\u0627\u0644\u0631\u062D\u0645\u0646 \u0627\u0644\u0631\u062D\u064A\u0645"
        : Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == ' '
        || (codePoint >= 0x09 && codePoint <= 0x0D)
        || codePoint == 0x85
        || (codePoint >= 0x2000 && codePoint <= 0x200A)
        || codePoint == 0x2028
        || codePoint == 0x2029
        || codePoint == 0x205F
        || codePoint == 0x3000;
  }

  private static boolean isHidden(int codePoint) {
    return codePoint < ' '
        || (codePoint >= 0x7F && codePoint < 0xA0)
        || codePoint == 0xAD
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2060 && codePoint <= 0x206F)
        || codePoint == 0x61C
        || codePoint == 0x180E
        || codePoint == 0xFEFF
        || (codePoint >= 0xFFF9 && codePoint <= 0xFFFB)
        || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
        || (codePoint & 0xFFFE) == 0xFFFE
        || (codePoint >= 0xE0000 && codePoint < 0xE0020);
  }
}
