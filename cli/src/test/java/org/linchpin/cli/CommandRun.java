package org.linchpin.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/// What one command answered.
///
/// @param code exit code
/// @param out standard output
/// @param err standard error
record CommandRun(int code, String out, String err) {
  static final Path EXAMPLES = Path.of("..", "examples");
  static final String BAKERY = EXAMPLES.resolve("corner-bakery.yaml").toString();
  static final String WRONG = EXAMPLES.resolve("everything-wrong.yaml").toString();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  static CommandRun of(String... arguments) {
    return with(Paint.OFF, new byte[0], arguments);
  }

  static CommandRun reading(String input, String... arguments) {
    return with(Paint.OFF, input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static CommandRun with(Paint paint, byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        Session.of(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                paint,
                CLOCK)
            // what is said must not hang on the machine's speed
            .waiting(Duration.ofHours(1));
    int code = Main.run(session, arguments);
    session.out().flush();
    session.err().flush();
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// The example models, sorted by name.
  static List<Path> examples() {
    try (Stream<Path> files = java.nio.file.Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String read(Path file) {
    try {
      return java.nio.file.Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Path write(Path file, String text) {
    try {
      return java.nio.file.Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
