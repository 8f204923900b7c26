package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linchpin.guide.Example;
import org.linchpin.guide.Examples;

class ImportCommandTest {
  private static final String CANVAS =
      """
      # Bike shop

      ## Key Activities
      - Repair bikes
      - Sell \u001b[31mred\u001b[0m bikes

      ## Value Propositions
      - A bike that works

      ## Revenue Streams
      - Repairs
      """;

  private final Path folder;

  ImportCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<Path> examples() {
    return CommandRun.examples();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void makesAModelThatCanBeAssessed() {
    Path canvas = CommandRun.write(folder.resolve("x.md"), CANVAS);
    CommandRun run = CommandRun.of("import", canvas.toString(), "-o", file("m.yaml"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("3 of 9 blocks").doesNotContain("\u001b");
    CommandRun assessed = CommandRun.of("assess", file("m.yaml"));
    assertThat(assessed.code()).as(assessed.err()).isZero();
    assertThat(assessed.out()).contains("Repair bikes").doesNotContain("\u001b");
    assertThat(CommandRun.of("check", file("m.yaml")).code()).isIn(0, 1);
    assertThat(CommandRun.of("render", file("m.yaml")).code()).isZero();
  }

  @Test
  void keepsTheReportApartFromAModelOnStandardOutput() {
    CommandRun run = CommandRun.reading(CANVAS, "import", "-");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("linchpin: 1\n");
    assertThat(run.err()).contains("3 of 9 blocks");
    assertThat(CommandRun.reading(run.out(), "assess", "-").code()).isZero();
  }

  @Test
  void refusesWhatHoldsNoBlock() {
    Path readme = CommandRun.write(folder.resolve("r.md"), "# Read me\n\nHello.\n");
    CommandRun run = CommandRun.of("import", readme.toString(), "-o", file("m.yaml"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("0 of 9 blocks");
    assertThat(folder.resolve("m.yaml")).doesNotExist();
    assertThat(CommandRun.of("import", readme.toString(), "--dry-run").code()).isEqualTo(2);
  }

  @Test
  void writesNothingOnADryRun() throws IOException {
    Path canvas = CommandRun.write(folder.resolve("x.md"), CANVAS);
    CommandRun run = CommandRun.of("import", "--dry-run", canvas.toString(), "-o", file("m.yaml"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("3 of 9 blocks");
    assertThat(folder.toFile().list()).containsExactly("x.md");
    assertThat(CommandRun.of("import", "--dry-run", CommandRun.BAKERY).out())
        .isEqualTo("This is a Linchpin model already: Corner Bakery\n");
  }

  @Test
  void overwritesOnlyWhenForced() {
    Path canvas = CommandRun.write(folder.resolve("x.md"), CANVAS);
    Path old = CommandRun.write(folder.resolve("old.yaml"), "old");
    String example = Examples.all().getFirst().id();
    for (List<String> line :
        List.of(
            List.of("import", canvas.toString(), "-o", old.toString()),
            List.of("new", old.toString()),
            List.of("examples", example, "-o", old.toString()))) {
      CommandRun.write(old, "old");
      CommandRun refused = CommandRun.of(line.toArray(String[]::new));
      assertThat(refused.code()).as(line.toString()).isEqualTo(2);
      assertThat(refused.err())
          .isEqualTo(old + " exists and is not overwritten. Maybe --force, or another name.\n");
      assertThat(CommandRun.read(old)).isEqualTo("old");
      List<String> forced = new java.util.ArrayList<>(line);
      forced.add("--force");
      assertThat(CommandRun.of(forced.toArray(String[]::new)).code()).isZero();
      assertThat(CommandRun.read(old)).contains("linchpin: 1");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsEqualAfterJsonAndBack(Path example) {
    CommandRun.of("import", example.toString(), "-o", file("m.json"));
    CommandRun.of("import", file("m.json"), "-o", file("m.yaml"));
    assertThat(CommandRun.read(folder.resolve("m.json"))).startsWith("{");
    Files files = new Files(java.io.InputStream.nullInputStream(), System.out);
    assertThat(files.open(file("m.yaml")).model())
        .isEqualTo(files.open(example.toString()).model());
    assertThat(CommandRun.of("assess", "--json=-", file("m.yaml")))
        .isEqualTo(CommandRun.of("assess", "--json=-", example.toString()));
  }

  @Test
  void startsANewModel() {
    CommandRun run = CommandRun.of("new", "--name", "Tea: \"House\"", file("n.yaml"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("linchpin assess " + file("n.yaml"));
    assertThat(CommandRun.of("assess", file("n.yaml")).out()).startsWith("Tea: \"House\"\n");
    assertThat(CommandRun.of("check", file("n.yaml")).code()).isZero();
    CommandRun printed = CommandRun.of("new", "-");
    assertThat(printed.err()).isEmpty();
    assertThat(CommandRun.reading(printed.out(), "assess", "-").code()).isZero();
  }

  @Test
  void givesTheExamples() {
    String list = CommandRun.of("examples").out();
    for (Example example : Examples.all()) {
      assertThat(list).contains(example.id());
      assertThat(CommandRun.of("examples", example.id()))
          .isEqualTo(new CommandRun(0, example.text(), ""));
    }
    CommandRun none = CommandRun.of("examples", "bakery");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).isEqualTo("There is no example 'bakery'. Maybe 'corner-bakery'.\n");
  }

  @Test
  void drawsPicturesAndPages() {
    CommandRun svg = CommandRun.of("render", "--links", CommandRun.BAKERY);
    assertThat(svg.code()).isZero();
    assertThat(svg.out()).startsWith("<svg").endsWith("</svg>\n");
    assertThat(svg.out()).isNotEqualTo(CommandRun.of("render", CommandRun.BAKERY).out());
    assertThat(CommandRun.of("render", "--plain", CommandRun.BAKERY).code()).isZero();
    assertThat(CommandRun.of("render", CommandRun.BAKERY, "-o", file("c.html")).code()).isZero();
    assertThat(CommandRun.read(folder.resolve("c.html"))).startsWith("<!DOCTYPE html>");
  }

  @Test
  void refusesPicturesOfImpossibleSize() {
    for (List<String> option :
        List.of(
            List.of("--width", "3"),
            List.of("--width", "999999"),
            List.of("--max-notes", "0"),
            List.of("-o", file("c.png")))) {
      CommandRun run =
          CommandRun.of("render", CommandRun.BAKERY, option.getFirst(), option.getLast());
      assertThat(run.code()).as(run.toString()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("Maybe").doesNotContain("Exception");
      assertThat(run.err().lines()).hasSize(1);
    }
  }
}
