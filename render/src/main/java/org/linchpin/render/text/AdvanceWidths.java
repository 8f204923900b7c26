package org.linchpin.render.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// How wide characters are, in thousandths of an em, so that a box can be made wide enough for a
/// text without asking the viewer's fonts.
///
/// Which font a viewer has is not known. A width is therefore the greatest of those of Inter and of
/// Liberation Sans (as wide as Arial), read from the fonts into `widths.txt`. What neither holds is
/// drawn by some font of the viewer's system and is given the widest usual width of its script.
/// Marks that join the character before them take no room. Kerning is left out: in these fonts it
/// draws letters together far more often than apart.
final class AdvanceWidths {
  private static final int TABLE = 0x2C80;
  private static final int EM = 1000;
  private static final int EMOJI = 1400;
  private static final int CUNEIFORM = 4000;
  private static final int WIDE_SCRIPT = 1500;
  private static final int UNKNOWN_LETTER = 1100;
  private static final short[] REGULAR = load(Weight.REGULAR);
  private static final short[] SEMIBOLD = load(Weight.SEMIBOLD);

  private AdvanceWidths() {}

  static int of(String text, Weight weight) {
    short[] table = table(weight);
    int sum = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c < TABLE) {
        sum += table[c];
        i++;
      } else {
        int codePoint = text.codePointAt(i);
        sum += beyondTable(codePoint);
        i += Character.charCount(codePoint);
      }
    }
    return sum;
  }

  static int of(int codePoint, Weight weight) {
    return codePoint < TABLE ? table(weight)[codePoint] : beyondTable(codePoint);
  }

  private static short[] table(Weight weight) {
    return switch (weight) {
      case REGULAR -> REGULAR;
      case SEMIBOLD -> SEMIBOLD;
    };
  }

  private static int beyondTable(int codePoint) {
    if (codePoint >= 0xFE00 && codePoint <= 0xFE0F) {
      // asks for the emoji of the character before it, which may be wider than its letter
      return codePoint == 0xFE0F ? EMOJI - EM / 2 : 0;
    }
    if (Clusters.isMark(codePoint)) {
      return 0;
    }
    if (isIdeographic(codePoint)) {
      return EM;
    }
    return codePoint < 0x10000 ? UNKNOWN_LETTER : supplementary(codePoint);
  }

  private static int supplementary(int codePoint) {
    if (codePoint >= 0x12000 && codePoint < 0x12550) {
      return CUNEIFORM;
    }
    return codePoint >= 0x1F000 && codePoint < 0x1FC00 ? EMOJI : 2 * EM;
  }

  private static boolean isIdeographic(int codePoint) {
    return (codePoint >= 0x2E80 && codePoint < 0xA4D0)
        || (codePoint >= 0xAC00 && codePoint < 0xD7B0)
        || (codePoint >= 0xF900 && codePoint < 0xFB00)
        || (codePoint >= 0xFE30 && codePoint < 0xFE70)
        || (codePoint >= 0xFF00 && codePoint < 0xFFE8)
        || (codePoint >= 0x20000 && codePoint < 0x40000);
  }

  /// What a character below [#TABLE] takes when neither font holds it.
  private static short usual(int codePoint) {
    if (Clusters.isMark(codePoint)) {
      return 0;
    }
    boolean wide =
        (codePoint >= 0x0B80 && codePoint < 0x0E00)
            || (codePoint >= 0x1000 && codePoint < 0x10A0)
            || (codePoint >= 0x1780 && codePoint < 0x1800);
    return (short) (wide ? WIDE_SCRIPT : UNKNOWN_LETTER);
  }

  private static short[] load(Weight weight) {
    short[] table = new short[TABLE];
    for (int codePoint = 0; codePoint < TABLE; codePoint++) {
      table[codePoint] = usual(codePoint);
    }
    try (InputStream in = AdvanceWidths.class.getResourceAsStream("widths.txt")) {
      if (in == null) {
        throw new IllegalStateException("The file (widths.txt) is not on the class path.");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      text.lines()
          .dropWhile(line -> !line.equals(weight.name()))
          .skip(1)
          .takeWhile(line -> Character.digit(line.charAt(0), 16) >= 0 && line.indexOf(' ') > 0)
          .forEach(line -> read(line, table));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return table;
  }

  private static void read(String line, short[] table) {
    String[] words = line.split(" ", -1);
    int codePoint = Integer.parseInt(words[0], 16);
    for (int i = 1; i < words.length; i++, codePoint++) {
      short width = Short.parseShort(words[i]);
      // a dingbat may be drawn by the viewer's emoji font
      boolean dingbat = codePoint >= 0x2300 && codePoint < 0x2C00;
      table[codePoint] = dingbat ? (short) Math.max(width, EMOJI) : width;
    }
  }
}
