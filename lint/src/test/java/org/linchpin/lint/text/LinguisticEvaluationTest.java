package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LinguisticEvaluationTest {

  private static final Path REPORT = Path.of("..", "docs", "reference", "linguistic-evaluation.md");

  @Test
  void reportIsWhatTheMethodGivesNow() throws IOException {
    String report =
        LinguisticReport.write(HeldOut.read(), RealCanvases.read(), Corpus.read("dev", "dev-2"));
    if ("rewrite".equals(System.getProperty("linchpin.golden"))) {
      Files.createDirectories(REPORT.getParent());
      Files.writeString(REPORT, report);
    }
    assertThat(Files.readString(REPORT)).isEqualTo(report);
  }
}
