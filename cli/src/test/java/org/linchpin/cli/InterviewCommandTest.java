package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewCommandTest {
  @TempDir private Path folder;

  private CommandRun answering(String answers) {
    return CommandRun.reading(answers, "interview", folder.resolve("a.yaml").toString());
  }

  private String saved() {
    return CommandRun.read(folder.resolve("a.yaml"));
  }

  @Test
  void savesEachAnswerAndGoesOnWhereItWasLeft() {
    CommandRun first = answering("Corner Bakery\n9\nquit\n");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(saved()).isEqualTo("linchpin: 1\nname: Corner Bakery\npeople: 9\n");
    CommandRun second = answering("1\n");
    assertThat(second.out()).contains("Whose business is this?").doesNotContain("called?");
    assertThat(saved()).endsWith("stance: as-is\n");
  }

  @Test
  void takesTheLastAnswerBack() {
    answering("Corner Bakery\n9\nback\n12\nquit\n");
    assertThat(saved()).isEqualTo("linchpin: 1\nname: Corner Bakery\npeople: 12\n");
  }

  @Test
  void saysWhatItCannotTakeAndAsksAgain() {
    CommandRun run = answering("Corner Bakery\nmany\nquit\n");
    assertThat(run.out()).contains("many").contains("How many people work in it?");
    assertThat(saved()).isEqualTo("linchpin: 1\nname: Corner Bakery\n");
  }

  @Test
  void leavesAnExistingModelAsItIsUntilItIsAnswered() {
    String bakery = CommandRun.read(CommandRun.EXAMPLES.resolve("corner-bakery.yaml"));
    CommandRun.write(folder.resolve("a.yaml"), bakery);
    CommandRun run = answering("");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("open, and");
    assertThat(saved()).isEqualTo(bakery);
  }

  @Test
  void writesTheReportAlone() {
    String page = folder.resolve("r.html").toString();
    CommandRun run = CommandRun.of("interview", CommandRun.BAKERY, "--report", page);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(CommandRun.read(Path.of(page))).contains("The key activities of Corner Bakery");
  }

  @Test
  void writesTheReportInBetweenAndSaysWhatIsLacking() {
    CommandRun run = answering("Corner Bakery\nreport\nquit\n");
    assertThat(run.out()).contains("No activity stands behind “Promise to customers”.");
    assertThat(CommandRun.read(folder.resolve("a-report.md")))
        .startsWith("# The key activities of Corner Bakery");
  }

  @Test
  void needsAFile() {
    assertThat(CommandRun.of("interview", "-").err()).startsWith("An interview needs a file");
  }
}
