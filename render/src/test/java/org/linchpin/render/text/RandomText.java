package org.linchpin.render.text;

import java.util.Random;

/// Text nobody would write on purpose, for tests.
public final class RandomText {
  private static final int[][] RANGES = {
    {0x20, 0x7F},
    {0x20, 0x7F},
    {0x00, 0x20},
    {0x7F, 0x24F},
    {0x300, 0x370},
    {0x590, 0x780},
    {0x900, 0x1800},
    {0x2000, 0x2070},
    {0x2190, 0x2C00},
    {0x3000, 0x9FFF},
    {0xAC00, 0xE010},
    {0xFB00, 0x10000},
    {0x1F000, 0x1FB00},
    {0xE0000, 0xE0100},
  };
  private static final String[] SNIPPETS = {
    "<", ">", "&", "\"", "'", "]]>", "<!--", "-->", "&amp;", "</text>", "<script>", " ", " ", " ",
  };

  private RandomText() {}

  /// Up to so many characters and snippets of markup.
  public static String of(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      if (random.nextInt(4) == 0) {
        text.append(SNIPPETS[random.nextInt(SNIPPETS.length)]);
      } else {
        int[] range = RANGES[random.nextInt(RANGES.length)];
        text.appendCodePoint(range[0] + random.nextInt(range[1] - range[0]));
      }
    }
    return text.toString();
  }
}
