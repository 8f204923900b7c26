package org.linchpin.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTest {
  @TempDir Path folder;

  @Test
  void acceptsTheSameText() throws IOException {
    GoldenFile file = new GoldenFile(Files.writeString(folder.resolve("a.txt"), "one\ntwo\n"));
    assertThatCode(() -> file.compare("one\ntwo\n")).doesNotThrowAnyException();
  }

  @Test
  void namesTheFirstLineThatDiffers() throws IOException {
    GoldenFile file = new GoldenFile(Files.writeString(folder.resolve("a.txt"), "one\ntwo\n"));
    assertThatThrownBy(() -> file.compare("one\ntoo\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("differs at line 2, character 5");
  }

  @Test
  void saysHowToWriteAMissingFile() {
    GoldenFile file = new GoldenFile(folder.resolve("none.txt"));
    assertThatThrownBy(() -> file.compare("one"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("does not exist");
  }
}
