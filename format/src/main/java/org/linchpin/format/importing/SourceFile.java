package org.linchpin.format.importing;

import java.util.Arrays;
import java.util.Locale;

/// A text to import and the name it came under, which may tell what it is.
public record SourceFile(String name, String text) {

  /// True when the name ends like this, in any case.
  public boolean endsWith(String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(endings).anyMatch(lower::endsWith);
  }
}
