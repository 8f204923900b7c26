package org.linchpin.format.importing;

import java.util.Optional;

/// How to import.
///
/// @param longest the most characters a text may have
/// @param column the model to import where a table has one in each column; the first by default
public record ImportOptions(int longest, Optional<String> column) {
  public static final ImportOptions DEFAULT = new ImportOptions(8_000_000, Optional.empty());

  public ImportOptions withColumn(String name) {
    return new ImportOptions(longest, Optional.of(name));
  }
}
