package org.linchpin.render.text;

/// Which characters belong together and must not be torn apart at the end of a line.
///
/// A cheap approximation of the extended grapheme clusters of Unicode Standard Annex 29: marks,
/// joiners, variation selectors, skin tones and the second half of a flag stay with what is before
/// them.
final class Clusters {
  static final int JOINER = 0x200D;

  private Clusters() {}

  /// True for a character that takes no room of its own and stays with the one before it.
  static boolean isMark(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint == 0xAD;
    }
    if ((codePoint >= 0x200B && codePoint <= 0x200F)
        || (codePoint >= 0x1160 && codePoint <= 0x11FF)
        || codePoint == 0x2060
        || codePoint == 0xFEFF) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /// True when no line may begin with the character at `i`, because it belongs to the one before.
  static boolean joinsPrevious(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x300 || i == 0) {
      return false;
    }
    int codePoint = text.codePointAt(i);
    return isMark(codePoint)
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
        || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF)
        || text.charAt(i - 1) == JOINER
        || (isFlagHalf(codePoint) && flagHalvesBefore(text, i) % 2 == 1);
  }

  private static boolean isFlagHalf(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static int flagHalvesBefore(String text, int i) {
    int count = 0;
    int at = i;
    while (at >= 2 && isFlagHalf(text.codePointBefore(at))) {
      count++;
      at -= 2;
    }
    return count;
  }
}
