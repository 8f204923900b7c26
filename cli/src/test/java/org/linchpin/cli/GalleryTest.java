package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.guide.Example;
import org.linchpin.guide.Examples;

/// Examples as copies, pictures of them, typical activities, frameworks and reviews.
class GalleryTest {
  @TempDir private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String saved(String name) {
    return CommandRun.read(folder.resolve(name));
  }

  private static CommandRun clean(String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  @Test
  void opensEveryExampleAsAnEditableCopy() {
    for (Example example : Examples.all()) {
      clean("new", file(example.id() + ".yaml"), "--from", example.id());
      assertThat(saved(example.id() + ".yaml")).isEqualTo(example.text());
    }
    clean("new", file("mine.yaml"), "--from", "corner-bakery", "--name", "My own bakery");
    assertThat(saved("mine.yaml"))
        .contains("name: My own bakery\n", "key-activities:", "# rent, wages, leasing");
    assertThat(CommandRun.of("new", file("x.yaml"), "--from", "bakery").err())
        .isEqualTo("There is no example 'bakery'. Maybe 'corner-bakery'.\n");
  }

  @Test
  void drawsRelationsMindMapAndFrameworks() {
    assertThat(clean("render", CommandRun.BAKERY, "--as", "relations").out())
        .contains("Key Activities \u2192 Value Propositions");
    assertThat(clean("render", CommandRun.BAKERY, "--as", "mind-map").out())
        .contains("Bake bread overnight");
    assertThat(clean("render", CommandRun.BAKERY, "--framework", "lean-canvas").out())
        .contains("Unfair Advantage");
    assertThat(CommandRun.of("render", CommandRun.BAKERY, "--framework", "lean").err())
        .contains("no framework 'lean'");
    assertThat(CommandRun.of("render", CommandRun.BAKERY, "--as", "cloud").err())
        .contains("'cloud' is no picture");
  }

  @Test
  void drawsHowAModelGrew() {
    CommandRun.write(
        folder.resolve("first-year.yaml"),
        "linchpin: 1\nname: Stall\nkey-activities: {bake-bread: {name: Bake bread}}\n");
    assertThat(
            clean(
                    "render",
                    CommandRun.BAKERY,
                    "--as",
                    "growth",
                    "--before",
                    file("first-year.yaml"))
                .out())
        .contains("first-year", "Bake bread overnight", "1 gone");
    assertThat(CommandRun.of("render", CommandRun.BAKERY, "--as", "growth").err())
        .contains("Growth needs an earlier version");
    assertThat(CommandRun.of("render", CommandRun.BAKERY, "--before", CommandRun.BAKERY).err())
        .contains("Maybe add --as growth");
  }

  @Test
  void advisesAndWritesTemplates() {
    assertThat(clean("frameworks").out()).contains("mission-model-canvas", "Ash Maurya");
    assertThat(clean("frameworks", "--for", CommandRun.BAKERY).out()).contains("squared-triangle");
    for (String ending : new String[] {"svg", "html", "md", "yaml"}) {
      clean("frameworks", "vtdf", "-o", file("t." + ending));
      assertThat(saved("t." + ending)).contains("Cuofano");
    }
    clean("assess", file("t.yaml"));
  }

  @Test
  void addsATypicalActivityWithItsLinks() {
    clean("new", file("a.yaml"), "--from", "corner-bakery");
    CommandRun run = CommandRun.of("catalogue", "check-quality", "--to", file("a.yaml"));
    assertThat(run.err()).startsWith("Added 'Check the quality'");
    assertThat(saved("a.yaml")).contains("check-quality:", "step: operations");
    assertThat(clean("catalogue", "marketing").out()).contains("run-events");
    assertThat(CommandRun.of("catalogue", "chek-quality", "--to", file("a.yaml")).err())
        .contains("Maybe 'check-quality'.");
  }

  @Test
  void neverWritesAPageOverTheModel() {
    clean("new", file("a.yaml"), "--from", "corner-bakery");
    String model = file("a.yaml");
    String before = saved("a.yaml");
    for (String[] line :
        new String[][] {
          {"review", model, "--html", model},
          {"review", model, "--ics", model},
          {"interview", model, "--report", model},
          {"guide", "channels", "--for", model, "--markdown", model},
          {"frameworks", "bmc", "--for", model, "-o", model}
        }) {
      assertThat(CommandRun.of(line).err()).as(line[0]).contains("not overwritten");
    }
    assertThat(saved("a.yaml")).isEqualTo(before);
  }

  @Test
  void closesAReviewAndComparesTheNextOneWithIt() {
    clean("new", file("a.yaml"), "--from", "corner-bakery");
    CommandRun run =
        CommandRun.of(
            "review",
            file("a.yaml"),
            "--close",
            "--decide",
            "Train a second baker",
            "--ics",
            file("next.ics"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(saved("next.ics")).contains("DTSTART;VALUE=DATE:20270219");
    CommandRun.write(folder.resolve("a.yaml"), saved("a.yaml").replace("people: 9", "people: 12"));
    assertThat(clean("review", file("a.yaml")).out()).contains("people: 12, was 9 (+33 %)");
    assertThat(CommandRun.of("review", file("a.yaml"), "--decide", "x").err())
        .contains("Maybe add --close");
  }
}
