package org.linchpin.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// UTF-8 text on its way to a terminal without the control characters a terminal obeys; line breaks
/// and tabs stay. Messages quote files, and a file must not steer the terminal.
final class PlainStream extends FilterOutputStream {
  /// The first byte of the control characters U+0080 to U+009F in UTF-8.
  private static final int C1 = 0xC2;

  private boolean afterC1;

  private PlainStream(OutputStream out) {
    super(out);
  }

  static PrintStream of(PrintStream out) {
    return new PrintStream(new PlainStream(out), true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int value) throws IOException {
    int octet = value & 0xFF;
    if (afterC1) {
      afterC1 = false;
      if (octet >= 0xA0) {
        out.write(C1);
        out.write(octet);
      }
      return;
    }
    afterC1 = octet == C1;
    boolean control = octet < 0x20 && octet != '\n' && octet != '\t' || octet == 0x7F;
    if (!control && !afterC1) {
      out.write(octet);
    }
  }
}
