package org.linchpin.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;

/// What a command works with: files, streams, colour and the clock.
///
/// @param files by name, `-` for the streams
/// @param out results
/// @param err messages, without anything a terminal might obey
/// @param paint colour for results
/// @param clock today's date
record Session(Files files, PrintStream out, PrintStream err, Paint paint, Clock clock) {
  static Session of(InputStream in, PrintStream out, PrintStream err, Paint paint, Clock clock) {
    return new Session(new Files(in, out), out, PlainStream.of(err), paint, clock);
  }

  Progress progress(String what) {
    return Progress.of(what, err);
  }
}
