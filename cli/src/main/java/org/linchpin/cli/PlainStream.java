package org.linchpin.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// UTF-8 text on its way to a terminal without what a terminal would obey. Messages quote files,
/// and a file must not steer the terminal.
final class PlainStream extends FilterOutputStream {
  private final byte[] letter = new byte[4];
  private int length;
  private int expected;

  private PlainStream(OutputStream out) {
    super(out);
  }

  static PrintStream of(PrintStream out) {
    return new PrintStream(new PlainStream(out), true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int value) throws IOException {
    byte octet = (byte) value;
    if (length == 0) {
      expected = expected(value & 0xFF);
    }
    letter[length++] = octet;
    if (length == expected) {
      String text = new String(letter, 0, length, StandardCharsets.UTF_8);
      if (text.codePoints().noneMatch(Words::steers)) {
        out.write(letter, 0, length);
      }
      length = 0;
    }
  }

  /// The bytes of the letter that starts with this one.
  private static int expected(int first) {
    return first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }
}
