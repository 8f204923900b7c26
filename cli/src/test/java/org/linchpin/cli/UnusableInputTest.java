package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusableInputTest {
  private final Path folder;

  UnusableInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess", "check", "render"})
  void saysWhatIsWrongWithAFile(String command) throws IOException {
    Path file = folder.resolve("m.yaml");
    String name = file.toString();
    refused(command, name, "There is no file " + name);
    refused(command, folder.toString(), folder + " is a folder, not a file.");
    refused(command, "a\0b", "is not a file name");
    java.nio.file.Files.write(file, new byte[] {'a', (byte) 0xff, (byte) 0xfe});
    refused(command, name, name + " is not UTF-8 text.");
    CommandRun.write(file, "");
    refused(command, name, name + ":1:1: The text is empty.");
    CommandRun.write(file, "name: [a\nkey-activities:\n");
    refused(command, name, name + ":2:1: ");
    CommandRun.write(file, "- a\n- b\n");
    refused(command, name, name + ":1:1: ");
  }

  private static void refused(String command, String file, String said) {
    CommandRun run = CommandRun.of(command, file);
    assertThat(run.code()).as(run.toString()).isEqualTo(2);
    assertThat(run.err()).contains(said.replace("\0", "")).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void namesTheNearestId() {
    CommandRun run =
        CommandRun.reading(
            """
            linchpin: 1
            value-propositions: {bread: {name: Bread}}
            key-activities:
              bake: {name: Bake, delivers: [bred]}
            """,
            "assess",
            "-");
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "standard input:4:33: The 'delivers' of the activity 'bake' names 'bred', and"
                    + " nothing has that id. Maybe 'bread'.\n"));
  }

  @Test
  void namesOnlyWhatMayStandThere() {
    String text =
        """
        linchpin: 1
        key-activities:
          brad: {name: Bake bread, delivers: bread, after: brat}
        """;
    assertThat(CommandRun.reading(text, "assess", "-").err())
        .contains("names 'bread', and nothing has that id. Maybe add it under value-propositions.")
        .contains("names 'brat', and nothing has that id. Maybe add it under key-activities.");
  }

  @Test
  void readsNumbersWithAReason() {
    assertThat(CommandRun.of("stop", "x.yaml", "a", "--seed", "abc").err())
        .contains("'abc' is no whole number that fits here; expected one such as 12");
    assertThat(CommandRun.of("stop", "x.yaml", "a", "--precision", "abc").err())
        .contains("'abc' is no number; expected one such as 0.01");
  }

  @Test
  void refusesToWriteAPageUnderTheNameOfSomethingElse() {
    String text = "linchpin: 1\nkey-activities: {a: {name: Bake bread}}\n";
    assertThat(CommandRun.reading(text, "assess", "-", "--html", "/nowhere/a.pdf"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "/nowhere/a.pdf would hold HTML, which its name does not say. Maybe a.html.\n"));
  }

  @Test
  void saysWhatAQuestionMarkMeans() {
    assertThat(CommandRun.reading("linchpin: 1\ncash: ?\n", "check", "-").err())
        .contains("A question mark stands here where a value belongs. Maybe 'unknown'.");
  }

  @Test
  void helpIsACommand() {
    assertThat(CommandRun.of("help", "check")).isEqualTo(CommandRun.of("check", "--help"));
    assertThat(CommandRun.of("help").out()).isEqualTo(CommandRun.of("--help").out());
  }

  @Test
  void readsByteOrderMarksAndWindowsLines() {
    String text = "\uFEFFlinchpin: 1\r\nname: Shop\r\nkey-activities:\r\n  sell: {name: Sell}\r\n";
    for (String command : List.of("assess", "check", "render")) {
      assertThat(CommandRun.reading(text, command, "-").code()).as(command).isZero();
    }
    assertThat(CommandRun.reading(text, "assess", "-").out()).startsWith("Shop\n1 activity.");
  }

  @Test
  void neverWritesOverAModelByAccident() {
    Path model =
        CommandRun.write(folder.resolve("m.yaml"), CommandRun.read(Path.of(CommandRun.BAKERY)));
    String name = model.toString();
    for (String option : List.of("--html", "--json")) {
      CommandRun run = CommandRun.of("assess", option, name, name);
      assertThat(run.code()).as(run.err()).isEqualTo(2);
      assertThat(run.err()).contains("is the model itself");
    }
    assertThat(CommandRun.of("assess", "--json", name).out()).startsWith("{\n");
    assertThat(model).hasContent(CommandRun.read(Path.of(CommandRun.BAKERY)));
  }

  @Test
  void writesNoJsonAndHtmlIntoOneStream() {
    CommandRun run = CommandRun.of("assess", "--json=-", "--html=-", CommandRun.BAKERY);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cannot both go to standard output");
  }

  @Test
  void refusesFoldersThatAreMissingAndFilesThatAreFolders() throws IOException {
    String missing = folder.resolve("none").resolve("a.svg").toString();
    assertThat(CommandRun.of("render", CommandRun.BAKERY, "-o", missing).err())
        .startsWith("There is no folder ");
    Path empty = java.nio.file.Files.createDirectory(folder.resolve("empty.svg"));
    CommandRun run = CommandRun.of("render", CommandRun.BAKERY, "-o", empty.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder");
    assertThat(empty).isDirectory();
  }

  @Test
  void writesThroughLinks() throws IOException {
    Path target = CommandRun.write(folder.resolve("target.svg"), "old");
    Path link =
        java.nio.file.Files.createSymbolicLink(folder.resolve("link.svg"), target.toAbsolutePath());
    assertThat(CommandRun.of("render", CommandRun.BAKERY, "-o", link.toString()).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(CommandRun.read(target)).startsWith("<svg");
    assertThat(folder.toFile().list()).hasSize(2);
  }

  @Test
  void tellsAFaultOfItsOwnInOneLineWithALog() throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    var stream = new java.io.PrintStream(out, true, java.nio.charset.StandardCharsets.UTF_8);
    java.time.Clock broken =
        new java.time.Clock() {
          @Override
          public java.time.ZoneId getZone() {
            throw new IllegalStateException("the clock is broken");
          }

          @Override
          public java.time.Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public java.time.Instant instant() {
            throw new IllegalStateException("the clock is broken");
          }
        };
    Session session =
        Session.of(java.io.InputStream.nullInputStream(), stream, stream, Paint.OFF, broken);
    assertThat(Main.run(session, "assess", CommandRun.BAKERY)).isEqualTo(70);
    String said = out.toString(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(said).startsWith("This is a fault in Linchpin").doesNotContain("Exception");
    assertThat(said.lines()).hasSize(1);
    Path log = Path.of(said.substring(said.lastIndexOf(' ') + 1).strip());
    assertThat(CommandRun.read(log)).contains("the clock is broken", "\tat org.linchpin.cli");
    java.nio.file.Files.delete(log);
  }
}
