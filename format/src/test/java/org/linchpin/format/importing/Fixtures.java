package org.linchpin.format.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Canvases written for the tests, in the shapes in which people write them.
final class Fixtures {
  static final Path FOLDER = Path.of("src/test/resources/org/linchpin/format/importing");

  private Fixtures() {}

  /// The files of one folder, without the golden ones.
  static List<Path> in(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.filter(file -> !file.toString().endsWith(".golden")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Path> all() {
    return Stream.of("markdown", "bmml", "map", "refused").flatMap(folder -> in(folder).stream());
  }

  static SourceFile source(Path file) {
    try {
      return new SourceFile(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ImportResult imported(Path file) {
    return Importers.read(source(file), ImportOptions.DEFAULT);
  }
}
