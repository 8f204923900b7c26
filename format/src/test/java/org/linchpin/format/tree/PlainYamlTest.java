package org.linchpin.format.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linchpin.format.edit.OddTexts;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.testkit.ModelGenerator;

/// What the quick reader reads is what the parser for all of YAML reads, to the last column.
class PlainYamlTest {
  private static final int SEEDS = 300;
  private static final int CHANGES = 60;
  private static final String SIGNS = "\n  :-#,[]{}'\"&*!|>%@`?~.\\ax1\t\r\u00e9";

  private static Optional<YamlNode> plain(String text) {
    return PlainYaml.read(text, 0, Limits.STANDARD);
  }

  /// The parser's tree, or empty when it refuses the text.
  private static Optional<YamlNode> parsed(String text) {
    try {
      return YamlTree.parsed(text, 0, Limits.STANDARD);
    } catch (TreeException refused) {
      return Optional.empty();
    }
  }

  private static boolean agrees(String text) {
    Optional<YamlNode> plain = plain(text);
    if (plain.isPresent()) {
      assertThat(plain).as("%s", text).isEqualTo(parsed(text));
    }
    return plain.isPresent();
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> examples = Files.list(Path.of("../examples"))) {
      for (Path example : examples.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        texts.add(Files.readString(example));
      }
    }
    for (long seed = 0; seed < SEEDS; seed++) {
      texts.add(ModelWriter.yaml(ModelGenerator.small(seed)));
      texts.add(ModelWriter.json(ModelGenerator.small(seed)));
      texts.add(OddTexts.of(seed));
    }
    texts.add(ModelWriter.yaml(ModelGenerator.large(3, 300, 1500)));
    return texts;
  }

  @Test
  void agreesWithTheParserOnModelsAndTheirChanges() throws IOException {
    SplittableRandom random = new SplittableRandom(11);
    int read = 0;
    for (String text : texts()) {
      read += agrees(text) ? 1 : 0;
      for (int i = 0; i < CHANGES; i++) {
        read += agrees(changed(text, random)) ? 1 : 0;
      }
    }
    // the comparison is worth something only where there is something to compare
    assertThat(read).isGreaterThan(5_000);
  }

  private static String changed(String text, SplittableRandom random) {
    // a short piece, so that one strange line does not keep the whole from being plain
    int from = text.indexOf('\n', random.nextInt(text.length())) + 1;
    int lines = random.nextInt(1, 9);
    int to = from;
    for (int i = 0; i < lines && to >= 0 && to < text.length(); i++) {
      to = text.indexOf('\n', to + 1);
    }
    StringBuilder piece = new StringBuilder(text.substring(from, to < 0 ? text.length() : to));
    for (int n = random.nextInt(3); n > 0 && !piece.isEmpty(); n--) {
      int at = random.nextInt(piece.length());
      if (random.nextInt(3) > 0) {
        piece.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      } else {
        piece.delete(at, Math.min(piece.length(), at + random.nextInt(1, 4)));
      }
    }
    return piece.toString().stripIndent();
  }

  @Test
  void readsWhatModelsAreWrittenIn() throws IOException {
    assertThat(agrees(Files.readString(Path.of("../examples/corner-bakery.yaml")))).isTrue();
    assertThat(agrees(ModelWriter.yaml(ModelGenerator.large(7, 1000, 5000)))).isTrue();
    assertThat(agrees(ModelWriter.json(ModelGenerator.large(7, 1000, 5000)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "a:",
        "a:\nb:\n",
        "a: # c\n  b: c # d\n# e\n",
        "a:\n- b\n- c: d\n  e: f\n-\n-\n  g: h\nb: c\n",
        "a:\n  - b\n  - {c: d}\n\n  - [e, 'f''g', \"h\"]\n",
        "{\"a\":1,\n \"b\": [\n  2, {}\n ],}\n",
        "a: {b: c d, e : [f#g, h:i]} # j\n",
        "a: -5k..3k\nb: http://x#y\nc: (d) e\n",
        "\n\n# x\na: b\n\n\n"
      })
  void agreesAndReads(String text) {
    assertThat(agrees(text)).as(text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "- a\n",
        "a: b: c\n",
        "a: b\n  c\n",
        "a: b\n c: d\n",
        "a:\n  - b\n c: d\n",
        "a:\n  - b\n  c: d\n",
        "a: b\na: c\n",
        "a: {b: c, b: d}\n",
        "a: [b\n",
        "a: [b c: d]\n",
        "a: {b}\n",
        "a: {b: }\n",
        "a: 'b\n",
        "a: \"\\n\"\n",
        "a: &b c\n",
        "a: *b\n",
        "a: !b c\n",
        "a: |\n  b\n",
        "---\na: b\n",
        "a: b\n...\n",
        "a:\tb\n",
        "a: b\r\n",
        "? a\n: b\n",
        "a: - b\n",
        "- - a\n",
        "{a: b}\nc: d\n",
        "[a]: b\n",
        "a: [b,\n- c]\n"
      })
  void leavesOtherTextsToTheParser(String text) {
    assertThat(plain(text)).as(text).isEmpty();
  }

  @Test
  void keepsToTheLimits() {
    Limits few = new Limits(1000, 3, 8, 10);
    assertThat(PlainYaml.read("a: {b: [c]}\n", 0, few)).isPresent();
    assertThat(PlainYaml.read("a: {b: [[c]]}\n", 0, few)).isEmpty();
    assertThat(PlainYaml.read("a: [1, 2, 3, 4, 5, 6]\n", 0, few)).isEmpty();
  }
}
