package org.linchpin.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that holds what the code gave when somebody last looked at it and found it right.
///
/// It lies in `src/test/resources` of the module under test, in the package of the test class.
/// `-Dlinchpin.golden=rewrite` writes it anew; the difference is then reviewed like code.
///
/// @param path where it lies, relative to the module
public record GoldenFile(Path path) {
  private static final String SWITCH = "linchpin.golden";
  private static final int SHOWN = 120;

  /// The golden file of this name beside this test.
  public static GoldenFile of(Class<?> test, String name) {
    return new GoldenFile(
        Path.of("src", "test", "resources", test.getPackageName().replace('.', '/'), name));
  }

  /// Passes when the file holds exactly `actual`.
  ///
  /// @throws AssertionError naming the first line that differs
  public void check(String actual) {
    if ("rewrite".equals(System.getProperty(SWITCH))) {
      write(actual);
    } else {
      compare(actual);
    }
  }

  void compare(String actual) {
    if (!Files.exists(path)) {
      throw new AssertionError(
          "The golden file (%s) does not exist.\nMaybe write it: ./dev golden".formatted(path));
    }
    String expected = read();
    if (!expected.equals(actual)) {
      throw new AssertionError(difference(expected, actual));
    }
  }

  private String read() {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(String actual) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, actual, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String difference(String expected, String actual) {
    int at = 0;
    int most = Math.min(expected.length(), actual.length());
    while (at < most && expected.charAt(at) == actual.charAt(at)) {
      at++;
    }
    long line = 1 + expected.substring(0, at).chars().filter(c -> c == '\n').count();
    return """
        The golden file (%s) differs at line %s, character %s.
        expected: %s
        but was:  %s
        Maybe the change is wanted: ./dev golden, then review the difference."""
        .formatted(path, line, at, around(expected, at), around(actual, at));
  }

  private static String around(String text, int at) {
    int from = Math.max(0, at - SHOWN / 3);
    return text.substring(from, Math.min(text.length(), from + SHOWN)).replace('\n', ' ');
  }
}
