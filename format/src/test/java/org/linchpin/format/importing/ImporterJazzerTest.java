package org.linchpin.format.importing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

/// Fuzz targets; without `JAZZER_FUZZ=1` they replay the inputs kept beside them.
@Tag("slow")
class ImporterJazzerTest {

  @FuzzTest(maxDuration = "30s")
  void readsAnyMarkdown(FuzzedDataProvider data) {
    read("x.md", data);
  }

  @FuzzTest(maxDuration = "30s")
  void readsAnyBmml(FuzzedDataProvider data) {
    read("x.bmml", data);
  }

  @FuzzTest(maxDuration = "30s")
  void readsAnyMapOfBlocks(FuzzedDataProvider data) {
    read("x.yaml", data);
  }

  private static void read(String name, FuzzedDataProvider data) {
    Importers.read(new SourceFile(name, data.consumeRemainingAsString()), ImportOptions.DEFAULT);
  }
}
