package org.linchpin.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linchpin.lint.rules.Rules;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.Fields;
import org.linchpin.testkit.ModelGenerator;

class LinterTest {

  @Test
  void isSilentAboutAnEmptyModel() {
    Findings findings =
        Rules.linter()
            .check(CheckContext.of(new BusinessModel(Fields.NONE, List.of()), Models.TODAY));
    assertThat(findings).isEqualTo(new Findings(List.of(), List.of()));
  }

  @Test
  void isSilentAboutACanvasOfNames() {
    assertThat(
            codes(
                """
                linchpin: 1
                name: Corner Bakery
                customer-segments: [Offices with a morning order]
                value-propositions: [Fresh bread at the door before seven]
                channels: [Web shop, Counter in the shop]
                customer-relationships: [Regulars who know us by name]
                key-activities: [Bake bread overnight, Serve customers at the counter]
                key-resources: [Two deck ovens, Four bakers]
                key-partners: [Mill in the valley]
                cost-structure: [Wages, Rent and energy]
                revenue-streams: [Morning subscription, Counter sales]
                """))
        .isEmpty();
  }

  @Test
  void sortsBySeverityThenCodeThenPlace() throws IOException {
    List<Finding> all = check(Files.readString(wrong())).all();
    assertThat(all).extracting(Finding::severity).isSorted();
    assertThat(all.stream().filter(f -> f.severity() == Severity.ERROR).map(Finding::code).toList())
        .isSorted();
    assertThat(all.stream().filter(f -> f.code().equals("KA602")).map(Finding::main).toList())
        .isNotEmpty();
  }

  @Test
  void givesTheSameFindingsEachTimeAndForEveryOrderOfTheRules() throws IOException {
    String text = Files.readString(wrong());
    List<Rule> shuffled = new ArrayList<>(Rules.all());
    long seed = 20261015;
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(new Linter(shuffled).check(Models.context(text)))
        .as("seed " + seed)
        .isEqualTo(check(text));
  }

  @Test
  void findsTheSameWhateverTheElementsAreCalled() throws IOException {
    String text =
        Files.readString(Path.of("src/test/resources/org/linchpin/lint/clean-bakery.yaml"));
    List<String> before = check(text).all().stream().map(Finding::message).sorted().toList();
    String renamed = text.replaceAll("\\bregulars\\b", "zz-regulars");
    assertThat(check(renamed).all().stream().map(Finding::message).sorted().toList())
        .isEqualTo(before);
  }

  @Test
  void keepsSilentWhatIsToBeIgnoredAtAnElement() {
    Findings findings =
        check(
            """
            linchpin: 1
            key-activities:
              team: {name: Sales team, ignore: [{rule: KA101, reason: Our word for selling}]}
              other: {name: Kitchen team}
            """);
    assertThat(findings.of("KA101")).extracting(Finding::main).containsExactly("other");
    assertThat(findings.suppressed())
        .extracting(silent -> silent.finding().main())
        .containsExactly("team");
    assertThat(findings.of("MD911").toList()).isEmpty();
  }

  @Test
  void keepsSilentWhatIsToBeIgnoredInTheWholeModel() {
    Findings findings =
        check(
            """
            linchpin: 1
            ignore: [{rule: KA101, reason: We name activities by their teams, until: 2026-10-15}]
            key-activities: [Sales team, Kitchen team]
            """);
    assertThat(findings.all()).isEmpty();
    assertThat(findings.suppressed()).hasSize(2);
  }

  @Test
  void showsAgainWhatWasIgnoredUntilADayThatHasPassed() {
    Findings findings =
        check(
            """
            linchpin: 1
            key-activities:
              team:
                name: Sales team
                ignore: [{rule: KA101, reason: Renamed in spring, until: 2026-10-14}]
            """);
    assertThat(findings.of("KA101"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.trace())
                    .contains(
                        "It was to be ignored until 2026-10-14 (Renamed in spring); that day has"
                            + " passed."));
  }

  @Test
  void measuresByTheSizeOfTheBusiness() {
    String seven =
        """
        linchpin: 1
        %s
        key-activities: [Bake bread, Decorate cakes, Roast coffee, Sell cakes, Repair ovens, Train bakers, Deliver orders]
        """;
    assertThat(codes(seven.formatted("people: 9.9"))).containsExactly("KA111");
    assertThat(codes(seven.formatted("people: 10"))).isEmpty();
    assertThat(codes(seven.formatted("size: micro"))).containsExactly("KA111");
    assertThat(codes(seven.formatted("people: 251"))).isEmpty();
  }

  @Test
  void goesByThresholdsThatAreSetOtherwise() {
    BusinessModel model =
        Models.document("linchpin: 1\nsize: micro\nkey-activities: [Bake bread, Decorate cakes]\n")
            .model();
    Profile strict =
        new Profile(
            SizeClass.of(model), Thresholds.STANDARD.with(Threshold.KEY_ACTIVITIES_MICRO, 1));
    assertThat(Rules.linter().check(CheckContext.of(model, Models.TODAY, strict)).of("KA111"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("more than 1"));
    assertThat(Rules.linter().check(CheckContext.of(model, Models.TODAY)).all()).isEmpty();
  }

  @Test
  void hearsTheWordsOfTheProject() {
    assertThat(
            codes("linchpin: 1\nlexicon: {assets: [kneading]}\nkey-activities: [Night kneading]\n"))
        .containsExactly("KA101");
    assertThat(
            codes("linchpin: 1\nlexicon: {actions: [sales team]}\nkey-activities: [Sales team]\n"))
        .isEmpty();
    assertThat(codes("linchpin: 1\nlanguage: de\nkey-activities: [Sales team]\n")).isEmpty();
  }

  @Test
  void looksAtTheDayItIsGiven() {
    BusinessModel model = Models.document("linchpin: 1\nlast-review: 2026-10-01\n").model();
    Linter linter = Rules.linter();
    LocalDate due = LocalDate.of(2026, 12, 31);
    assertThat(linter.check(CheckContext.of(model, due)).all()).isEmpty();
    assertThat(linter.check(CheckContext.of(model, due.plusDays(1))).all())
        .extracting(Finding::code)
        .containsExactly("KA701");
  }

  /// Pairs would make four times as many of twice the model.
  @Test
  @Tag("slow")
  void findingsGrowWithTheModelAndNotWithItsSquare() {
    assertThat(numberOfFindings(2_000)).isLessThan(2.5 * numberOfFindings(1_000));
  }

  private static double numberOfFindings(int activities) {
    return Rules.linter()
        .check(CheckContext.of(ModelGenerator.large(1, activities, 5 * activities), Models.TODAY))
        .all()
        .size();
  }

  @Test
  void everyFindingNamesItsElementAndEndsInASentence() throws IOException {
    BusinessModel model = Models.document(Files.readString(wrong())).model();
    for (Finding finding : check(Files.readString(wrong())).all()) {
      assertThat(finding.message()).matches("(?s).*[.?]").doesNotContain("!").doesNotContain("  ");
      assertThat(finding.why()).endsWith(".");
      if (!finding.elements().isEmpty() && finding.elements().size() < 6) {
        Element main = model.element(finding.main()).orElseThrow();
        boolean named =
            finding.elements().stream()
                .map(id -> model.element(id).orElseThrow().name())
                .anyMatch(name -> finding.message().contains(name));
        assertThat(named).as(finding.message() + " " + main).isTrue();
      }
    }
  }

  private static Path wrong() {
    return Path.of("../examples/everything-wrong.yaml");
  }

  private static Findings check(String text) {
    return Rules.linter().check(Models.context(text));
  }

  private static List<String> codes(String text) {
    return check(text).all().stream().map(Finding::code).toList();
  }
}
