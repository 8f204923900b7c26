package org.linchpin.lint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.linchpin.lint.RulePage;

/// The pages of the rules, kept beside them on the classpath.
final class Pages {
  private Pages() {}

  static RulePage read(String code) {
    try (InputStream stream = Pages.class.getResourceAsStream(code + ".md")) {
      if (stream == null) {
        throw new IllegalStateException("The rule (%s) has no page.".formatted(code));
      }
      return RulePage.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
