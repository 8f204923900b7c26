package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.linchpin.lint.rules.Rules;
import org.linchpin.testkit.GoldenFile;

class CheckCommandTest {
  private static final String FIXABLE =
      """
      # kept as it is
      linchpin: 1
      name:   Shop      # with odd spaces
      value-propositions: {p: P}
      key-activities:
        sell: {name: "Sales", delivers: [p], after: [sell]}
      revenue-streams: {r: {name: R, for: p}}
      """;

  private final Path folder;

  CheckCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<Path> examples() {
    return CommandRun.examples();
  }

  @Test
  void findsEverythingWrong() {
    CommandRun run = CommandRun.of("check", "--today", "2026-11-20", CommandRun.WRONG);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    GoldenFile.of(CheckCommandTest.class, "check-everything-wrong.txt").check(run.out());
  }

  @ParameterizedTest
  @EnumSource(CheckCommand.Format.class)
  void writesEachFormatForEachExample(CheckCommand.Format format) throws Exception {
    for (Path example : CommandRun.examples()) {
      CommandRun run = CommandRun.of("check", "--format", format.name(), example.toString());
      int plain = CommandRun.of("check", example.toString()).code();
      assertThat(run.code()).as(example.toString()).isEqualTo(plain).isIn(0, 1);
      assertThat(run.err()).isEmpty();
      wellFormed(format, run.out());
    }
  }

  private static void wellFormed(CheckCommand.Format format, String out) throws Exception {
    switch (format) {
      case TEXT -> assertThat(out).endsWith(".\n");
      case JSON, SARIF -> {
        var json = new tools.jackson.databind.ObjectMapper().readTree(out);
        assertThat(json.isObject() || json.isArray()).isTrue();
      }
      case GITHUB ->
          assertThat(out.lines())
              .allSatisfy(line -> assertThat(line).matches("::\\w+ file=.*::.+"));
      case JUNIT ->
          assertThat(
                  javax.xml.parsers.DocumentBuilderFactory.newInstance()
                      .newDocumentBuilder()
                      .parse(
                          new java.io.ByteArrayInputStream(
                              out.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                      .getDocumentElement()
                      .getTagName())
              .startsWith("testsuite");
    }
  }

  @Test
  void failsFromTheSeverityAskedForOn() {
    String warned = CommandRun.EXAMPLES.resolve("corner-bakery.yaml").toString();
    String text = CommandRun.of("check", warned).out();
    assertThat(text).doesNotContain(": error ");
    assertThat(CommandRun.of("check", warned).code()).isZero();
    assertThat(CommandRun.of("check", "--fail-on", "never", CommandRun.WRONG).code()).isZero();
    assertThat(CommandRun.of("check", "--fail-on", "info", CommandRun.WRONG).code()).isEqualTo(1);
    int expected = text.contains(": warning ") ? 1 : 0;
    assertThat(CommandRun.of("check", "--fail-on", "warning", warned).code()).isEqualTo(expected);
  }

  @Test
  void goesOnAfterAFileThatCannotBeUsed() {
    CommandRun run = CommandRun.of("check", "missing.yaml", CommandRun.WRONG, CommandRun.BAKERY);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("There is no file missing.yaml.");
    assertThat(run.out()).contains("everything-wrong.yaml:", "KA201");
  }

  @ParameterizedTest
  @EnumSource(value = CheckCommand.Format.class, mode = EnumSource.Mode.EXCLUDE, names = "TEXT")
  void tellsProgramsToo(CheckCommand.Format format) throws Exception {
    CommandRun run =
        CommandRun.reading("linchpin: 1\nname: [A]\n", "check", "--format", format.name(), "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("unreadable", "'name'");
    assertThat(run.err()).startsWith("standard input:2:7: ");
    wellFormed(format, run.out());
  }

  @Test
  void looksAtTheDayGiven() {
    String text = "linchpin: 1\nname: A\nlast-review: 2026-09-01\n";
    CommandRun soon = CommandRun.reading(text, "check", "--today", "2026-09-02", "-");
    CommandRun late = CommandRun.reading(text, "check", "--today", "2031-09-02", "-");
    assertThat(soon.out()).isNotEqualTo(late.out());
    assertThat(late.out()).contains("KA701");
  }

  @Test
  void mendsTwiceLikeOnce() {
    for (String text : List.of(FIXABLE, CommandRun.read(Path.of(CommandRun.WRONG)))) {
      Path file = CommandRun.write(folder.resolve("m.yaml"), text);
      CommandRun first = CommandRun.of("check", "--fix", file.toString());
      String once = CommandRun.read(file);
      assertThat(first.err()).contains("fixed in " + file);
      assertThat(once).isNotEqualTo(text);
      CommandRun second = CommandRun.of("check", "--fix", file.toString());
      assertThat(CommandRun.read(file)).isEqualTo(once);
      assertThat(second.err()).isEmpty();
      assertThat(second.out()).isEqualTo(first.out());
    }
  }

  @Test
  void mendsNothingElse() {
    String text = CommandRun.read(Path.of(CommandRun.WRONG));
    Path file = CommandRun.write(folder.resolve("m.yaml"), text);
    CommandRun.of("check", "--fix", file.toString());
    List<String> before = text.lines().toList();
    List<String> after = CommandRun.read(file).lines().toList();
    long kept = before.stream().filter(after::contains).count();
    assertThat(kept).isGreaterThan(before.size() * 8L / 10);
    assertThat(after.stream().filter(line -> line.strip().startsWith("#")))
        .containsAll(before.stream().filter(line -> line.startsWith("#")).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void leavesAFileWithoutFixesAlone(Path example) throws IOException {
    Path file = CommandRun.write(folder.resolve("m.yaml"), CommandRun.read(example));
    CommandRun.of("check", "--fix", file.toString());
    byte[] mended = java.nio.file.Files.readAllBytes(file);
    FileTime long_ago = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
    java.nio.file.Files.setLastModifiedTime(file, long_ago);
    assertThat(CommandRun.of("check", "--fix", file.toString()).err()).isEmpty();
    assertThat(java.nio.file.Files.readAllBytes(file)).isEqualTo(mended);
    assertThat(java.nio.file.Files.getLastModifiedTime(file)).isEqualTo(long_ago);
  }

  @Test
  void mendsNoStandardInput() {
    CommandRun run = CommandRun.reading(FIXABLE, "check", "--fix", "-");
    assertThat(run)
        .isEqualTo(
            new CommandRun(2, "", "--fix cannot mend standard input. Maybe name the file.\n"));
  }

  @Test
  void keepsQuietAboutWhatIsIgnored() {
    String text = CommandRun.read(Path.of(CommandRun.WRONG));
    String loud = CommandRun.reading(text, "check", "-").out();
    assertThat(loud).contains("KA101");
    String ignoring =
        text.replace(
            "phase: exploit\n",
            "phase: exploit\nignore: [{rule: KA101, reason: a brand is meant}]\n");
    CommandRun quiet = CommandRun.reading(ignoring, "check", "-");
    assertThat(quiet.out()).as(quiet.err()).isNotEmpty().doesNotContain(" KA101 ");
    assertThat(CommandRun.reading(ignoring, "check", "--show-ignored", "-").err())
        .contains("ignored: KA101 ");
  }

  @Test
  void explainsEveryCode() {
    String all = CommandRun.of("explain").out();
    for (var rule : Rules.all()) {
      String code = rule.info().code();
      CommandRun page = CommandRun.of("explain", code.toLowerCase(java.util.Locale.ROOT));
      assertThat(page.code()).as(code).isZero();
      assertThat(page.out()).contains(code);
      assertThat(all).contains(code + "  ");
    }
    assertThat(all.lines()).hasSize(Rules.all().size());
    CommandRun none = CommandRun.of("explain", "KA1O1");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).startsWith("There is no rule KA1O1. Maybe KA1");
  }
}
