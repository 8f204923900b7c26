package org.linchpin.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linchpin.lint.Models;
import org.linchpin.lint.Severity;

class SeededFaultsTest {
  private static final Path BAKERY =
      Path.of("src/test/resources/org/linchpin/lint/clean-bakery.yaml");

  /// A mistake and what it must lead to.
  record Fault(List<String> from, List<String> to, List<String> come, List<String> go) {
    @Override
    public String toString() {
      return String.join(" | ", to).strip() + " -> " + come;
    }

    String into(String text) {
      String changed = text;
      for (int i = 0; i < from.size(); i++) {
        assertThat(changed).as("the text to replace").contains(from.get(i));
        changed = changed.replace(from.get(i), to.get(i));
      }
      return changed;
    }
  }

  static Stream<Fault> faults() throws IOException {
    try (InputStream stream =
        SeededFaultsTest.class.getResourceAsStream("/org/linchpin/lint/seeded-faults.txt")) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n\n", -1))
          .filter(paragraph -> paragraph.contains("\n= "))
          .map(SeededFaultsTest::fault);
    }
  }

  private static Fault fault(String paragraph) {
    return new Fault(
        lines(paragraph, "- ").map(line -> line.replace("\\n", "\n")).toList(),
        lines(paragraph, "+ ").map(line -> line.replace("\\n", "\n")).toList(),
        lines(paragraph, "= ").flatMap(SeededFaultsTest::codes).toList(),
        lines(paragraph, "~ ").flatMap(SeededFaultsTest::codes).toList());
  }

  private static Stream<String> lines(String paragraph, String mark) {
    return paragraph.lines().filter(line -> line.startsWith(mark)).map(line -> line.substring(2));
  }

  private static Stream<String> codes(String line) {
    return Arrays.stream(line.split(", ", -1)).filter(code -> !code.isBlank());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aMistakeLeadsToItsFindingsAndNoOthers(Fault fault) throws IOException {
    String clean = Files.readString(BAKERY);
    List<String> before = findings(clean);
    List<String> after = findings(fault.into(clean));
    assertThat(less(after, before)).containsExactlyInAnyOrderElementsOf(fault.come());
    assertThat(less(before, after)).containsExactlyInAnyOrderElementsOf(fault.go());
  }

  @Test
  void approvedExamplesHaveNoErrorAndAtMostThreeWarnings() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
      List<Path> approved =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .filter(file -> !file.endsWith("everything-wrong.yaml"))
              .toList();
      assertThat(approved).hasSizeGreaterThan(10);
      for (Path file : approved) {
        var found = Rules.linter().check(Models.context(Files.readString(file)));
        assertThat(found.of(Severity.ERROR)).as(file.toString()).isEmpty();
        assertThat(found.of(Severity.WARNING)).as(file.toString()).hasSizeLessThanOrEqualTo(3);
      }
    }
  }

  @Test
  void theBadExampleShowsEveryFindingItPromises() throws IOException {
    String text = Files.readString(Path.of("../examples/everything-wrong.yaml"));
    List<String> promised =
        Stream.of(text.substring(0, text.indexOf("linchpin: 1")).split("[^A-Z0-9]+", -1))
            .filter(word -> word.matches("[A-Z]{2}\\d{3}"))
            .toList();
    assertThat(promised).hasSizeGreaterThan(40);
    assertThat(Rules.linter().check(Models.context(text)).all())
        .extracting(finding -> finding.code())
        .containsAll(promised);
  }

  private static List<String> findings(String text) {
    return Rules.linter().check(Models.context(text)).all().stream()
        .map(finding -> (finding.code() + " " + finding.main()).strip())
        .toList();
  }

  private static List<String> less(List<String> all, List<String> taken) {
    List<String> rest = new ArrayList<>(all);
    taken.forEach(rest::remove);
    return rest;
  }
}
