package org.linchpin.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.testkit.ModelGenerator;

class HostileFilesTest {

  @Test
  void refusesTextsMadeToBeLargeOrDeepInBoundedTime() {
    Map<String, String> texts = new LinkedHashMap<>();
    StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    texts.put("laughs", laughs.toString());
    texts.put("brackets", "[".repeat(100_000));
    texts.put("braces", "{".repeat(100_000));
    texts.put("braces with keys", "{a: ".repeat(100_000));
    texts.put("dashes", "- ".repeat(100_000) + "x");
    texts.put("questions", "? ".repeat(100_000));
    texts.put("too long", "x".repeat(33_000_000));
    texts.put("second document", "name: a\n---\nname: b\n");
    texts.put("twice", "name: a\nname: b\n");
    texts.put("nul", "name: a\0b\n");
    texts.put("half a pair", "name: \uD83D\n");
    texts.put("tab", "key-activities:\n\tbake: Bake\n");
    texts.put(
        "bytes", new String(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1}, StandardCharsets.UTF_8));
    texts.forEach(
        (name, text) ->
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () ->
                    assertThat(ModelReader.read(text))
                        .as(name)
                        .isInstanceOfSatisfying(
                            Reading.Unreadable.class,
                            read -> assertInside(text, read.problems()))));
  }

  @Test
  @Tag("slow")
  void readsOneHugeValue() {
    String text = "description: " + "word ".repeat(6_000_000);
    assertThat(ModelReader.read(text)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void givesIdsToManyElementsOfOneNameInBoundedTime() {
    String text = "key-activities:\n" + "- Bake bread\n".repeat(100_000);
    BusinessModel model =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Readings.model(text));
    assertThat(model.elements()).hasSize(100_000);
    assertThat(model.element("bake-bread-100000")).isPresent();
  }

  @Test
  void findsPlacesInManyElementsInBoundedTime() {
    StringBuilder text = new StringBuilder("key-activities:\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("  a%d: {name: A}\n".formatted(i));
    }
    ModelDocument document = Readings.document(text.toString());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (Element element : document.model().elements()) {
            assertThat(document.place(element.id(), "name").line()).isGreaterThan(1);
          }
        });
  }

  @Test
  void readsAnyLineBreaks() {
    for (String lineBreak : List.of("\n", "\r\n", "\r")) {
      String text = "name: Bakery#key-resources:#  oven: Oven#".replace("#", lineBreak);
      assertThat(Readings.model(text).element("oven")).isPresent();
    }
  }

  @Test
  void changedBytesNeverThrowAndPlacesLieInTheText() {
    RandomGenerator random = new SplittableRandom(5);
    for (int seed = 0; seed < 2000; seed++) {
      StringBuilder text =
          new StringBuilder(
              seed % 3 == 0
                  ? ModelWriter.json(ModelGenerator.small(seed % 50))
                  : ModelWriter.yaml(ModelGenerator.small(seed % 50)));
      for (int n = random.nextInt(1, 6); n > 0; n--) {
        String piece =
            Character.toString(
                "\t\n\r:#-[]{},'\"&*!|>%@`\0\uFEFF\uD83Dax ".charAt(random.nextInt(27)));
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.insert(at, piece);
        } else {
          text.delete(at, Math.min(text.length(), at + random.nextInt(1, 9)));
        }
      }
      if (ModelReader.read(text.toString()) instanceof Reading.Unreadable(List<Problem> problems)) {
        assertInside(text.toString(), problems);
      }
    }
  }

  static void assertInside(String text, List<Problem> problems) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    assertThat(problems).isNotEmpty();
    for (Problem problem : problems) {
      assertThat(problem.line()).as("%s", problem.message()).isBetween(1, lines.length);
      assertThat(problem.column())
          .as("%s", problem.message())
          .isBetween(1, lines[problem.line() - 1].length() + 1);
    }
  }
}
