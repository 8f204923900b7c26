package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `linchpin stop --html`.
class StopReportTest {
  private final Path folder;

  StopReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writesTheReportAndStillTellsTheTerminal() {
    Path file = folder.resolve("report.html");
    CommandRun run = CommandRun.of("stop", CommandRun.BAKERY, "bake", "--html", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("The report is in " + file);
    assertThat(run.out()).startsWith("Stop: Bake bread overnight");
    assertThat(CommandRun.read(file))
        .startsWith("<!DOCTYPE html>")
        .contains("<h1 dir=\"auto\">Stop: Bake bread overnight</h1>");
  }

  @Test
  void writesNothingButThePageToStandardOutput() {
    CommandRun run = CommandRun.of("stop", CommandRun.BAKERY, "deliver", "courier", "--html=-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @Test
  void tellsWhatIsMissingWhereTimeIsUnknown() {
    CommandRun run =
        CommandRun.of("stop", "../examples/companies/netflix.yaml", "license-content", "--html=-");
    assertThat(run.out()).contains("cannot be said</strong> without: fixed costs");
  }

  @Test
  void refusesToOverwriteTheModelAndToMixOutputs() {
    assertThat(CommandRun.of("stop", CommandRun.BAKERY, "bake", "--html", CommandRun.BAKERY).err())
        .contains("is the model itself and is not overwritten. Maybe another name.");
    assertThat(CommandRun.of("stop", CommandRun.BAKERY, "bake", "--json=-", "--html=-").err())
        .contains("JSON and HTML cannot both go to standard output.");
  }
}
