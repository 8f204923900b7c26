package org.linchpin.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;

/// What a command works with: files, streams, colour and the clock.
///
/// @param files by name, `-` for the streams
/// @param out results
/// @param err messages, without anything a terminal might obey
/// @param paint colour for results
/// @param clock today's date
/// @param patience after which it says that it is still at work
record Session(
    Files files, PrintStream out, PrintStream err, Paint paint, Clock clock, Duration patience) {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  static Session of(InputStream in, PrintStream out, PrintStream err, Paint paint, Clock clock) {
    return new Session(new Files(in, out), out, PlainStream.of(err), paint, clock, PATIENCE);
  }

  /// The same with more or less patience.
  Session waiting(Duration other) {
    return new Session(files, out, err, paint, clock, other);
  }

  Progress progress(String what) {
    return Progress.of(what, err, patience);
  }
}
