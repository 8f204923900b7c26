package org.linchpin.app.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linchpin.app.CheckModel;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.guide.Example;
import org.linchpin.guide.Examples;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Severity;
import org.linchpin.model.BusinessModel;

class ExampleFindingsTest {
  /// A month after the examples were last reviewed.
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final int MOST_WARNINGS = 3;

  @Test
  void findsNoErrorAndFewWarningsInSoundExamples() {
    for (Example example : Examples.all()) {
      if (example.kind() == Example.Kind.BAD) {
        continue;
      }
      List<Finding> findings = findings(example.id());
      assertThat(messages(findings, Severity.ERROR)).as(example.id()).isEmpty();
      assertThat(messages(findings, Severity.WARNING))
          .as(example.id())
          .hasSizeLessThanOrEqualTo(MOST_WARNINGS);
    }
  }

  @Test
  void findsInTheBadExampleWhatItsFirstLinesPromise() {
    String text = Examples.named("everything-wrong").orElseThrow().text();
    Matcher code =
        Pattern.compile("[A-Z]{2}\\d{3}").matcher(text.substring(0, text.indexOf("linchpin: 1")));
    Set<String> promised =
        code.results().map(result -> result.group()).collect(Collectors.toCollection(TreeSet::new));
    assertThat(promised).hasSizeGreaterThanOrEqualTo(35);
    assertThat(codes("everything-wrong")).containsAll(promised);
  }

  @Test
  void findsOrSparesWhatTheCompaniesAreExamplesOf() {
    assertThat(codes("tesla")).doesNotContain("KA307", "KA308");
    assertThat(codes("mckinsey")).contains("KA306");
    assertThat(codes("google")).doesNotContain("KA101");
    assertThat(codes("amazon")).doesNotContain("KA304");
    assertThat(codes("microsoft")).doesNotContain("KA105");
    assertThat(codes("dell")).doesNotContain("KA206");
    assertThat(codes("spacex")).doesNotContain("KA101", "KA303");
    assertThat(codes("supermarket")).doesNotContain("KA104");
    assertThat(codes("app-store")).doesNotContain("KA216", "KA305");
    assertThat(codes("airbnb")).doesNotContain("KA304");
    assertThat(codes("consulting-firm")).doesNotContain("KA303");
  }

  private static List<String> messages(List<Finding> findings, Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity)
        .map(finding -> finding.code() + " " + finding.message())
        .toList();
  }

  private static Set<String> codes(String id) {
    return findings(id).stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Finding> findings(String id) {
    return CheckModel.findings(model(Examples.named(id).orElseThrow()), DAY, Optional.empty())
        .all();
  }

  private static BusinessModel model(Example example) {
    return switch (ModelReader.read(example.text())) {
      case Reading.Read(var document) -> document.model();
      case Reading.Unreadable(var problems) -> throw new AssertionError(problems);
    };
  }
}
