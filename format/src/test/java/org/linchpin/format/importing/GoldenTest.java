package org.linchpin.format.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("linchpin.golden"));

  static Stream<Path> fixtures() {
    return Fixtures.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void givesTheSameModelAndReportAsBefore(Path file) throws IOException {
    String text = ModelText.of(Fixtures.imported(file));
    Path golden = file.resolveSibling(file.getFileName() + ".golden");
    if (REWRITE) {
      Files.writeString(golden, text);
    }
    assertThat(golden).exists();
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void keepsEveryWordOfTheText(Path file) {
    if (Fixtures.imported(file) instanceof Imported imported) {
      SourceFile source = Fixtures.source(file);
      assertThat(Words.missing(Words.typed(source), imported)).isEmpty();
    }
  }
}
