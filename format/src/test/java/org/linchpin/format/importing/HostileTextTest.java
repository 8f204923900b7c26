package org.linchpin.format.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  private static final int LENGTH = 100_000;
  // far above what is measured (under 3 s); a quadratic or worse reader needs minutes
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static void reads(String name, String text) {
    Assertions.assertTimeoutPreemptively(
        LIMIT,
        () -> {
          ImportResult result = Importers.read(new SourceFile(name, text), ImportOptions.DEFAULT);
          assertThat(result).isNotNull();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "*",
        "- ",
        "* ",
        "_",
        "**",
        "[",
        "![",
        "<",
        "<b>",
        "<div>\n",
        "<table><tr><td>\n",
        "`",
        "` a ",
        "``` ",
        "```\n",
        "|",
        "| a ",
        "|-",
        "#",
        "1. ",
        "\t- ",
        "&amp;",
        "\\",
        "<!--",
        "[a](",
        "*a_",
        "**a __b ",
        "a: b\n",
        "(",
        "((a, ",
        "a, ",
        "\u0301",
        "---\n",
        "===\n",
        "a\n===\n",
        "x\n\n",
        "**a**\n",
        "## Kez Partmers x\n",
        "<ul><li>",
        "[x]: /u\n",
        "|a|b|\n|-|-|\n",
        "Key Partners: a, b\n",
        "1) a\n   - b\n",
        "> - "
      })
  @Tag("slow")
  void readsMarkdownOfOneThingOverAndOver(String part) {
    reads("x.md", "## Key Activities\n" + part.repeat(LENGTH / part.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "- ",
        "a: ",
        "? ",
        "a:\n",
        "&a ",
        "*a ",
        "!",
        "'",
        "\"",
        "|\n",
        "# c\n",
        "---\n",
        "{a: ",
        "\t",
        "%",
        "\u0000",
        "key_activities:\n"
      })
  @Tag("slow")
  void readsYamlOfOneThingOverAndOver(String part) {
    reads(
        "x.bmml",
        "meta: {name: x}\nkey_activities:\n - a\nx: " + part.repeat(LENGTH / part.length()));
  }

  @Test
  void readsListsNestedAThousandDeep() {
    StringBuilder text = new StringBuilder("# Channels\n");
    for (int i = 0; i < 1000; i++) {
      text.repeat(' ', 2 * i).append("- point\n");
    }
    reads("x.md", text.toString());
  }

  @Test
  void readsATableTooLargeForTheTableParserAsText() {
    String text =
        "# Channels\n"
            + "|a".repeat(2000)
            + "|\n"
            + "|-".repeat(2000)
            + "|\n"
            + "|b\n".repeat(1000);
    reads("x.md", text);
  }

  @Test
  void readsChangedFixtures() {
    mutate(11, 8);
  }

  @Test
  @Tag("slow")
  void readsManyChangedFixtures() {
    mutate(12, 600);
  }

  /// Changes each fixture so many times: bytes replaced, parts deleted, doubled, swapped, spliced.
  private static void mutate(long seed, int times) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SourceFile> sources = Fixtures.all().map(Fixtures::source).toList();
    for (SourceFile source : sources) {
      for (int i = 0; i < times; i++) {
        SourceFile donor = sources.get(random.nextInt(sources.size()));
        String text = source.text();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
          text = mutated(text, donor.text(), random);
        }
        read(source.name(), text, seed);
      }
    }
  }

  private static void read(String name, String text, long seed) {
    try {
      Importers.read(new SourceFile(name, text), ImportOptions.DEFAULT);
    } catch (RuntimeException | StackOverflowError failure) {
      throw new AssertionError("seed %d, %s:%n%s".formatted(seed, name, text), failure);
    }
  }

  private static String mutated(String text, String donor, SplittableRandom random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(30));
    int start = random.nextInt(donor.length() + 1);
    String other = donor.substring(start, Math.min(donor.length(), start + random.nextInt(60)));
    String signs = "#*_-|>`[]()<>:,&!\\\"'{}\n\t ~%@^1aé🚀\u0000\uFEFF\uD83D";
    char sign = signs.charAt(random.nextInt(signs.length()));
    String middle =
        switch (random.nextInt(5)) {
          case 0 -> "";
          case 1 -> text.substring(from, to).repeat(2);
          case 2 -> other;
          case 3 -> String.valueOf(sign).repeat(1 + random.nextInt(20));
          default -> sign + text.substring(from, to) + sign;
        };
    return text.substring(0, from) + middle + text.substring(to);
  }
}
