package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.testkit.ModelGenerator;

/// Files nobody meant to be read: whatever is in them, a command ends soon, with 0, 1 or 2, and the
/// terminal sees no control character.
class HostileFilesTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private static final List<List<String>> LINES =
      List.of(
          List.of("assess", "-"),
          List.of("assess", "--json=-", "-"),
          List.of("assess", "--html=-", "-"),
          List.of("check", "-"),
          List.of("check", "--format=sarif", "-"),
          List.of("import", "-"),
          List.of("render", "-"));

  private final Path folder;

  HostileFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static CommandRun survives(String what, byte[] input, List<String> line) {
    CommandRun run =
        assertTimeoutPreemptively(
            SOON, () -> CommandRun.with(Paint.OFF, input, line.toArray(String[]::new)), what);
    assertThat(run.code()).as("%s %s: %s", what, line, run.err()).isIn(0, 1, 2);
    assertThat(run.err()).as("%s %s", what, line).doesNotContain("Exception", "\tat ");
    assertThat(controls(run.err())).as("%s %s", what, line).isEmpty();
    boolean forPeople = List.of("assess -", "check -").contains(String.join(" ", line));
    if (forPeople) {
      assertThat(controls(run.out())).as("%s %s", what, line).isEmpty();
    }
    return run;
  }

  private static List<Integer> controls(String text) {
    return text.chars()
        .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
        .boxed()
        .toList();
  }

  @Test
  void showsHostileNamesWithoutObeyingThem() {
    String name = "\\e[31mred\\e]0;title\\a\\x9b2J \\u202Eback \\r line";
    String model =
        """
        linchpin: 1
        name: "%1$s"
        currency: "%1$s"
        cash: 5k
        customer-segments: {s: {name: "%1$s"}}
        value-propositions: {p: {name: "%1$s", for: [s]}}
        key-activities:
          a: {name: "%1$s", delivers: [p], category: production}
          b: {name: "%1$s", after: [c, a], cost: "%1$s"}
          c: {name: "%1$s", after: [b]}
        revenue-streams: {r: {name: "%1$s", for: p, from: s}}
        """
            .formatted(name);
    for (List<String> line : LINES) {
      CommandRun run = survives("names", model.getBytes(StandardCharsets.UTF_8), line);
      assertThat(run.err()).doesNotContain("\u202e");
    }
    String readable =
        model.replace("currency: \"" + name + "\"\n", "").replace(", cost: \"" + name + "\"", "");
    CommandRun run = CommandRun.reading(readable, "assess", "-");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("[31mred").doesNotContain("\u202e", "\u001b", "\u009b");
    Path file = CommandRun.write(folder.resolve("m.yaml"), readable);
    CommandRun checked = CommandRun.of("check", "--fix", "--show-ignored", file.toString());
    assertThat(controls(checked.out() + checked.err())).isEmpty();
  }

  @Test
  @Tag("slow")
  void survivesDeepAndWideFiles() {
    List<String> odd =
        List.of(
            "[".repeat(100_000),
            "{a: ".repeat(20_000),
            "- ".repeat(50_000),
            "> ".repeat(20_000) + "x",
            "a: &a [*a, *a]\n",
            "a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n",
            "linchpin: 1\nname: " + "x".repeat(200_000),
            "linchpin: 99999999999999999999\n",
            "linchpin: 1\ncash: 1e999999999\n",
            """
            linchpin: 1
            cash: 1e308
            fixed-costs: 1e308 per day
            value-propositions: {p: P}
            key-activities: {a: {name: A, delivers: [p]}}
            revenue-streams: {r: {for: p, amount: 1e308 per hour}}
            """,
            "linchpin: 1\nkey-activities: {a: {after: [a], backed-up-by: [a], supports: [a]}}\n",
            "| a | b |\n|---|---|\n".repeat(2_000),
            "<table>".repeat(5_000),
            "*".repeat(20_000),
            "# Key Activities\n" + "- a\n".repeat(5_000));
    for (int i = 0; i < odd.size(); i++) {
      for (List<String> line : LINES) {
        survives("file " + i, odd.get(i).getBytes(StandardCharsets.UTF_8), line);
      }
    }
  }

  @Test
  @Tag("slow")
  void survivesMutationsOfTheBakery() {
    String bakery = CommandRun.read(Path.of(CommandRun.BAKERY));
    for (int seed = 0; seed < 120; seed++) {
      String mutated = mutated(bakery, new Random(seed));
      for (List<String> line : LINES) {
        survives("seed " + seed, mutated.getBytes(StandardCharsets.UTF_8), line);
      }
    }
  }

  private static String mutated(String text, Random random) {
    List<String> lines = new java.util.ArrayList<>(text.lines().toList());
    for (int n = random.nextInt(1, 6); n > 0; n--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      int column = random.nextInt(line.length() + 1);
      switch (random.nextInt(8)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(random.nextInt(lines.size()), line);
        case 2 -> lines.set(at, line.substring(0, column));
        case 3 -> lines.set(at, " " + line);
        case 4 -> lines.set(at, line.replaceAll("\\d", "0"));
        case 5 -> lines.set(at, line.replaceFirst(": .*", ": " + number(random)));
        case 6 -> lines.set(at, line.replaceAll("\\[.*]", "[bake, deliver, market]"));
        default ->
            lines.set(
                at,
                line.substring(0, column)
                    + "[]{},:#&*!|>'\"%@`-?~\t\u0007é".charAt(random.nextInt(23))
                    + line.substring(column));
      }
    }
    return String.join("\n", lines);
  }

  private static String number(Random random) {
    List<String> numbers =
        List.of("0", "-1", "1e300", "0..0", "5..1 days", "1e-300 per year", "0%", "-40%", "400%");
    return numbers.get(random.nextInt(numbers.size()));
  }

  @Test
  @Tag("slow")
  void survivesRandomBytesAndRandomModels() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      String letters =
          IntStream.range(0, random.nextInt(600))
              .mapToObj(i -> String.valueOf("aé:-# \n\t[]{},'\"&*|>%1".charAt(random.nextInt(21))))
              .collect(java.util.stream.Collectors.joining());
      String model = ModelWriter.yaml(ModelGenerator.small(seed));
      for (List<String> line : LINES) {
        survives("bytes of seed " + seed, bytes, line);
        survives("letters of seed " + seed, letters.getBytes(StandardCharsets.UTF_8), line);
        CommandRun run =
            survives("model of seed " + seed, model.getBytes(StandardCharsets.UTF_8), line);
        assertThat(run.code()).as("model of seed %d %s: %s", seed, line, run.err()).isIn(0, 1);
      }
    }
  }
}
