package org.linchpin.format.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

/// A fuzz target for the quick reader; without `JAZZER_FUZZ=1` it replays the inputs kept beside
/// it.
@Tag("slow")
class PlainYamlJazzerTest {

  @FuzzTest(maxDuration = "60s")
  @DictionaryFile(resourcePath = "/org/linchpin/format/model.dict")
  void agreesWithTheParser(FuzzedDataProvider data) throws TreeException {
    String text = data.consumeRemainingAsString();
    var plain = PlainYaml.read(text, 0, Limits.STANDARD);
    if (plain.isPresent()) {
      assertThat(YamlTree.parsed(text, 0, Limits.STANDARD)).isEqualTo(plain);
    }
  }
}
