package org.linchpin.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The JSON Schemas of what is written, put together from the parts they share.
final class Schemas {
  private Schemas() {}

  /// The schema in a file beside this class, with the shape of a stop test's outcome in its place.
  static String text(String file) {
    return read(file).replace("@outcome@", read("outcome.schema-part.json").stripTrailing());
  }

  private static String read(String file) {
    try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
