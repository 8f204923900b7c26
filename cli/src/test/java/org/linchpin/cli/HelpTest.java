package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linchpin.testkit.GoldenFile;
import picocli.CommandLine;

class HelpTest {
  private static final List<String> COMMANDS =
      List.of(
          "new",
          "assess",
          "check",
          "explain",
          "import",
          "render",
          "examples",
          "catalogue",
          "frameworks",
          "guide",
          "interview",
          "review",
          "schema",
          "serve",
          "backup",
          "restore",
          "stop");

  static List<String> commands() {
    return COMMANDS;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void explainsEachCommand(String command) {
    CommandRun help = CommandRun.of(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    GoldenFile.of(HelpTest.class, "help-" + command + ".txt").check(help.out());
  }

  @Test
  void explainsTheWhole() {
    GoldenFile.of(HelpTest.class, "help.txt").check(CommandRun.of("--help").out());
  }

  @Test
  void coversEveryCommand() {
    var names = new CommandLine(new LinchpinCommand(), new Commands(session())).getSubcommands();
    assertThat(names.keySet())
        .containsExactlyInAnyOrderElementsOf(
            java.util.stream.Stream.concat(
                    COMMANDS.stream(), java.util.stream.Stream.of("generate-completion", "help"))
                .toList());
  }

  private static Session session() {
    var nowhere = new java.io.PrintStream(java.io.OutputStream.nullOutputStream());
    return Session.of(
        java.io.InputStream.nullInputStream(),
        nowhere,
        nowhere,
        Paint.OFF,
        java.time.Clock.systemUTC());
  }

  @Test
  void tellsItsVersionEverywhere() {
    assertThat(CommandRun.of("--version").out()).startsWith("linchpin ");
    for (String command : COMMANDS) {
      assertThat(CommandRun.of(command, "--version").out()).as(command).startsWith("linchpin ");
    }
  }

  @Test
  void asksForACommand() {
    CommandRun none = CommandRun.of();
    assertThat(none)
        .isEqualTo(
            new CommandRun(
                2, "", "What should be done? Name a command.\nSee `linchpin --help`.\n"));
  }

  @Test
  void suggestsTheNearestCommandAndOption() {
    CommandRun command = CommandRun.of("asess", "a.yaml");
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.err()).contains("Did you mean: linchpin assess");
    CommandRun option = CommandRun.of("check", "--fals-on", "error", CommandRun.BAKERY);
    assertThat(option.code()).isEqualTo(2);
    assertThat(option.err()).contains("--fail-on").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess",
        "check",
        "render",
        "import",
        "new",
        "assess a b",
        "assess --today soon a",
        "assess --top many a",
        "assess --top -1 a",
        "check --format prose a",
        "check --fail-on sometimes a",
        "check --size vast a",
        "render --width wide a",
        "render --theme pink a",
        "schema cheese",
        "explain A B",
        "--colour"
      })
  void refusesAMisspeltCommandLineInTwoLines(String line) {
    CommandRun run = CommandRun.of(line.split(" ", -1));
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("--help`.\n").doesNotContain("Exception").doesNotContain("\tat");
    assertThat(run.err().lines().count()).isBetween(2L, 3L);
  }

  @Test
  void completesForShells() {
    CommandRun completion = CommandRun.of("generate-completion");
    assertThat(completion.code()).isZero();
    assertThat(completion.out()).contains("linchpin", "assess", "--fail-on", "complete -F");
  }

  @Test
  void paintsOnlyWhenAsked() {
    for (String[] line :
        List.of(
            new String[] {"--help"},
            new String[] {"assess", CommandRun.BAKERY},
            new String[] {"explain"},
            new String[] {"examples"},
            new String[] {"check", CommandRun.WRONG})) {
      assertThat(CommandRun.of(line).out()).as(line[0]).doesNotContain("\u001b");
    }
    CommandRun painted = CommandRun.with(Paint.ON, new byte[0], "assess", CommandRun.BAKERY);
    assertThat(painted.out()).contains("\u001b[1m");
    assertThat(painted.out().replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(CommandRun.of("assess", CommandRun.BAKERY).out());
  }
}
