package org.linchpin.app.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linchpin.app.Models;
import org.linchpin.guide.Example;
import org.linchpin.guide.Examples;
import org.linchpin.testkit.GoldenFile;

class ModelReportTest {
  @Test
  void tellsTheBakeryInTheChaptersOfAGuide() {
    String report = ModelReport.markdown(Models.example("corner-bakery").model(), Models.TODAY);
    GoldenFile.of(ModelReportTest.class, "bakery-report.md").check(report);
    assertThat(report)
        .containsSubsequence(
            "# The key activities of Corner Bakery",
            "## How they were found",
            "## The kinds",
            "## What hangs on what",
            "## The 30-day question",
            "## Mistakes found",
            "## The next three actions");
  }

  @Test
  void claimsNothingAboutAnEmptyModel() {
    assertThat(ModelReport.markdown(Models.of("linchpin: 1\n").model(), Models.TODAY))
        .contains("so there is nothing that could stop", "first say what you do")
        .contains("There is nothing in the model yet to look at.")
        .doesNotContain("No single activity", "none would change", "None of the common mistakes");
  }

  @Test
  @Tag("slow")
  void hasAPageForEveryExampleAndForAnEmptyModel() {
    assertThat(ModelReport.html(Models.of("linchpin: 1\n").model(), Models.TODAY))
        .contains("There is no activity in your model yet");
    for (Example example : Examples.all()) {
      assertThat(ModelReport.html(Models.example(example.id()).model(), Models.TODAY))
          .as(example.id())
          .startsWith("<!DOCTYPE html>")
          .doesNotContain("null");
    }
  }
}
