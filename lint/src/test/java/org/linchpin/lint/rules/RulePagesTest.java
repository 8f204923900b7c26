package org.linchpin.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linchpin.format.ModelDocument;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Models;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RulePage;
import org.linchpin.lint.Threshold;

class RulePagesTest {
  private static final Pattern MARK = Pattern.compile("# <- ([A-Z]{2}\\d{3})");

  static Stream<String> codes() {
    return Rules.all().stream().map(rule -> rule.info().code());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theExampleIsReportedExactlyWhereItIsMarked(String code) {
    List<String> examples = page(code).examples(RulePage.EXAMPLE);
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertThat(found(code, example)).as(example).containsExactlyElementsOf(marks(code, example));
      assertThat(marks(code, example)).as("marks in\n" + example).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void whatToUseInsteadIsNotReported(String code) {
    List<String> examples = page(code).examples(RulePage.INSTEAD);
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertThat(found(code, example)).as(example).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void thePageHasItsTitleAndSections(String code) {
    Rule rule = Rules.find(code).orElseThrow();
    RulePage page = page(code);
    assertThat(page.text()).startsWith("# %s: %s\n".formatted(code, rule.info().title()));
    assertThat(page.sections())
        .containsOnlyKeys(RulePage.WHAT, RulePage.WHY, RulePage.EXAMPLE, RulePage.INSTEAD);
    assertThat(page.sections().get(RulePage.WHAT)).isNotBlank();
    assertThat(page.sections().get(RulePage.WHY)).isNotBlank();
  }

  @Test
  void everyThresholdStandsOnThePageOfItsRule() {
    for (Threshold threshold : Threshold.values()) {
      assertThat(page(threshold.rule()).text()).contains("`%s`".formatted(threshold.key()));
    }
  }

  @Test
  void everyRuleClassIsRegisteredOnceAndEveryPageHasItsRule() throws IOException {
    TreeSet<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/linchpin/lint/rules"))) {
      for (Path file : files.toList()) {
        if (Files.readString(file).contains(" implements Rule {")) {
          written.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    List<String> registered =
        Rules.all().stream().map(rule -> rule.getClass().getSimpleName()).toList();
    assertThat(registered).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    assertThat(codes().toList()).doesNotHaveDuplicates();
    try (Stream<Path> pages = Files.list(Path.of("src/main/resources/org/linchpin/lint/rules"))) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .containsExactlyInAnyOrderElementsOf(codes().toList());
    }
  }

  private static RulePage page(String code) {
    return Rules.page(code).orElseThrow();
  }

  private static List<Integer> marks(String code, String example) {
    String[] lines = example.split("\n", -1);
    return java.util.stream.IntStream.range(0, lines.length)
        .filter(
            i -> {
              Matcher mark = MARK.matcher(lines[i]);
              return mark.find() && mark.group(1).equals(code);
            })
        .map(i -> i + 1)
        .boxed()
        .toList();
  }

  private static List<Integer> found(String code, String example) {
    ModelDocument document = Models.document(example);
    CheckContext context = Models.context(document.model());
    return Rules.linter()
        .check(context)
        .of(code)
        .map(finding -> line(document, finding))
        .distinct()
        .sorted()
        .toList();
  }

  private static int line(ModelDocument document, Finding finding) {
    return finding
        .attribute()
        .map(key -> document.place(finding.main(), key))
        .orElseGet(() -> document.place(finding.main()))
        .line();
  }
}
