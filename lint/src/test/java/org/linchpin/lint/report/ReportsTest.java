package org.linchpin.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Models;
import org.linchpin.lint.rules.Rules;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportsTest {
  private static final String NASTY = "a \"b\" \\ <c> & 'd'\n::é\t\u0001 100 %, x:y \u2028 😀";

  private static final List<Located> FINDINGS = findings();

  private static List<Located> findings() {
    List<Finding> found =
        Rules.linter()
            .check(
                Models.context(
                    """
                    linchpin: 1
                    people: 4
                    key-activities:
                      bake: {name: Bake bread, cost: 3 days}
                      team: {name: Sales team}
                      it: {name: Marketing}
                    """))
            .all();
    assertThat(found).extracting(Finding::code).containsExactly("MD901", "KA101", "KA105");
    return List.of(
        new Located("models/my bakery.yaml", 4, 29, found.get(0)),
        new Located("models/my bakery.yaml", 5, 10, found.get(1)),
        new Located("models/other.yaml", 6, 8, found.get(2)));
  }

  private static List<Located> nasty() {
    Finding first = FINDINGS.getFirst().finding();
    return List.of(
        new Located(
            "dir, x:%\u00e4.yaml",
            1,
            1,
            new Finding(
                first.code(),
                first.severity(),
                List.of(NASTY),
                first.attribute(),
                NASTY,
                NASTY,
                List.of(),
                first.confidence(),
                List.of(NASTY))));
  }

  @Test
  void textHasOneLineForEachFindingAndASummary() {
    assertThat(TextReport.of(FINDINGS))
        .isEqualTo(
            """
            models/my bakery.yaml:4:29: error MD901 The cost of 'Bake bread' is 3 days, which is a length of time; expected is money per period, as in '60k per month'.
            models/my bakery.yaml:5:10: warning KA101 'Sales team' is something you have, not something you do. Move it to Key Resources, or say what you do with it, as in 'recruit Sales team'.
            models/other.yaml:6:8: info KA105 'Marketing' is too general for a micro business: which part of it do you live on? Name that part, as in 'Communicate with each audience in its medium'.
            1 error, 1 warning, 1 hint.
            """);
    assertThat(TextReport.of(List.of())).isEqualTo("Nothing to report.\n");
    assertThat(TextReport.of(nasty()).lines()).hasSize(2);
  }

  @Test
  void textSaysOnceWhatIsTheSameOfSeveral() {
    Finding said = FINDINGS.get(1).finding();
    List<Located> found =
        List.of(
            new Located("a.yaml", 1, 3, named(said, "One", "x")),
            new Located("a.yaml", 2, 3, named(said, "Two", "x")),
            new Located("a.yaml", 3, 3, named(said, "Three", "y")),
            new Located("a.yaml", 4, 3, said),
            new Located("b.yaml", 5, 3, named(said, "One", "x")));
    assertThat(TextReport.of(found))
        .isEqualTo(
            """
            a.yaml:4:3: warning KA101 %s
            a.yaml:1:3: warning KA101 'One' is the thing of 'x'.
                the same for 'Two' (2:3), 'Three' with 'y' (3:3)
            b.yaml:5:3: warning KA101 'One' is the thing of 'x'.
            5 warnings.
            """
                .formatted(said.message()));
  }

  private static Finding named(Finding said, String name, String other) {
    return new Finding(
        said.code(),
        said.severity(),
        said.elements(),
        said.attribute(),
        "'%s' is the thing of '%s'.".formatted(name, other),
        said.why(),
        List.of(),
        said.confidence(),
        List.of());
  }

  @Test
  void jsonHoldsEveryPartOfAFinding() {
    Map<String, Object> root = map(json(JsonReport.of(FINDINGS)));
    assertThat(root.get("counts")).isEqualTo(Map.of("error", 1, "warning", 1, "info", 1));
    Map<String, Object> thing = map(list(root.get("findings")).get(1));
    assertThat(thing)
        .containsEntry("code", "KA101")
        .containsEntry("severity", "warning")
        .containsEntry("file", "models/my bakery.yaml")
        .containsEntry("line", 5)
        .containsEntry("column", 10)
        .containsEntry("elements", List.of("team"))
        .containsEntry("attribute", "name")
        .containsEntry("confidence", 0.95)
        .containsKeys("message", "why", "fixes", "trace");
    assertThat(map(json(JsonReport.of(List.of()))).get("findings")).isEqualTo(List.of());
  }

  @Test
  void jsonEscapesWhatItMust() {
    Map<String, Object> finding =
        map(list(map(json(JsonReport.of(nasty()))).get("findings")).getFirst());
    assertThat(finding)
        .containsEntry("message", NASTY)
        .containsEntry("elements", List.of(NASTY))
        .containsEntry("file", "dir, x:%\u00e4.yaml");
    assertThat(JsonReport.of(nasty())).contains("\\u0001").contains("\\u2028");
  }

  @Test
  void sarifHasTheRequiredProperties() {
    Map<String, Object> log = map(json(SarifReport.of(FINDINGS)));
    assertThat(log).containsEntry("version", "2.1.0").containsKey("$schema");
    Map<String, Object> run = map(list(log.get("runs")).getFirst());
    Map<String, Object> driver = map(map(run.get("tool")).get("driver"));
    assertThat(driver).containsEntry("name", "Linchpin");
    List<Object> rules = list(driver.get("rules"));
    assertThat(rules).hasSize(3);
    for (Object rule : rules) {
      assertThat(map(rule))
          .containsKeys("id", "shortDescription", "fullDescription", "defaultConfiguration");
      assertThat((String) map(map(rule).get("help")).get("text")).isNotBlank();
      assertThat((String) map(map(rule).get("help")).get("markdown")).contains("## Use instead");
    }
    List<Object> results = list(run.get("results"));
    assertThat(results).hasSize(3);
    for (Object each : results) {
      Map<String, Object> result = map(each);
      int index = (int) Objects.requireNonNull(result.get("ruleIndex"));
      assertThat(map(rules.get(index))).containsEntry("id", result.get("ruleId"));
      assertThat((String) map(result.get("message")).get("text")).isNotBlank();
    }
    assertThat(results)
        .extracting(result -> map(result).get("level"))
        .containsExactly("error", "warning", "note");
    Map<String, Object> place =
        map(map(list(map(results.getFirst()).get("locations")).getFirst()).get("physicalLocation"));
    assertThat(place)
        .isEqualTo(
            Map.of(
                "artifactLocation", Map.of("uri", "models/my%20bakery.yaml"),
                "region", Map.of("startLine", 4, "startColumn", 29)));
  }

  @Test
  void sarifWritesPathsAsUris() {
    assertThat(SarifReport.uri("dir\\a b%\u00e4.yaml")).isEqualTo("dir/a%20b%25%C3%A4.yaml");
  }

  @Test
  void githubAnnotatesLines() {
    assertThat(GithubReport.of(FINDINGS).lines().toList().get(1))
        .startsWith("::warning file=models/my bakery.yaml,line=5,col=10,title=KA101::'Sales team'");
    assertThat(GithubReport.of(FINDINGS).lines().toList().get(2)).startsWith("::notice ");
    String nasty = GithubReport.of(nasty());
    assertThat(nasty).startsWith("::error file=dir%2C x%3A%25\u00e4.yaml,line=1,");
    assertThat(nasty).contains("'d'%0A::").contains("100 %25, x:y");
    assertThat(nasty.split("\n", -1)).hasSize(2);
  }

  @Test
  void junitCountsErrorsAndWarningsAsFailures() throws Exception {
    Document document = xml(JunitReport.of(FINDINGS));
    Element suites = document.getDocumentElement();
    assertThat(suites.getTagName()).isEqualTo("testsuites");
    assertThat(suites.getAttribute("tests")).isEqualTo("3");
    assertThat(suites.getAttribute("failures")).isEqualTo("2");
    assertThat(suites.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
    assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(3);
    assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(2);
  }

  @Test
  void junitEscapesWhatXmlCannotHold() throws Exception {
    Element failure =
        (Element) xml(JunitReport.of(nasty())).getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).isEqualTo(NASTY.replace('\u0001', '\uFFFD'));
  }

  private static Object json(String text) {
    return new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build())
        .loadFromString(text);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(@Nullable Object value) {
    return (List<Object>) Objects.requireNonNull(value);
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }
}
