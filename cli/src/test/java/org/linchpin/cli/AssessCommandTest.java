package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linchpin.format.edit.DocumentEditor;
import org.linchpin.format.edit.Edited;
import org.linchpin.testkit.GoldenFile;

class AssessCommandTest {
  private final Path folder;

  AssessCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static java.util.List<Path> examples() {
    return CommandRun.examples();
  }

  @Test
  void beginsANewSentenceAfterAQuestion() {
    String text =
        """
        linchpin: 1
        customer-segments: {a: Cooks}
        value-propositions: {v: {name: Cheese like at home, for: a}}
        key-activities: {one: {name: Make cheese, delivers: v}}
        """;
    assertThat(CommandRun.reading(text, "assess", "-").out().replaceAll("\\s+", " "))
        .contains("(valuable)? Then line up a backup: nothing stands in for it")
        .doesNotContain("?;");
  }

  @Test
  void assessesTheBakery() {
    CommandRun run = CommandRun.of("assess", CommandRun.BAKERY);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    GoldenFile.of(AssessCommandTest.class, "assess-bakery.txt").check(run.out());
  }

  @Test
  void readsStandardInput() {
    String text = CommandRun.read(Path.of(CommandRun.BAKERY));
    assertThat(CommandRun.reading(text, "assess", "-"))
        .isEqualTo(CommandRun.of("assess", CommandRun.BAKERY));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void writesJsonThatFitsItsSchema(Path example) {
    Schema schema = schema("assessment");
    CommandRun run = CommandRun.of("assess", "--json=-", example.toString());
    assertThat(run.code()).isZero();
    assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
    Path file = folder.resolve("a.json");
    assertThat(CommandRun.of("assess", example.toString(), "--json", file.toString()).out())
        .isEmpty();
    assertThat(CommandRun.read(file)).isEqualTo(run.out());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void publishesASchemaThatTheExamplesFit(Path example) {
    assertThat(schema("model").validate(CommandRun.read(example), InputFormat.YAML)).isEmpty();
  }

  private static Schema schema(String kind) {
    CommandRun run = CommandRun.of("schema", kind);
    assertThat(run.code()).isZero();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(run.out());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void keepsEveryByteWithoutEdits(Path example) {
    String text = CommandRun.read(example);
    var document =
        new Files(java.io.InputStream.nullInputStream(), System.out).open(example.toString());
    assertThat(DocumentEditor.apply(document, java.util.List.of()))
        .isEqualTo(new Edited.Changed(document));
    assertThat(document.text()).isEqualTo(text);
  }

  @Test
  void writesOneHtmlPage() {
    CommandRun run = CommandRun.of("assess", "--html", "-", CommandRun.BAKERY);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(run.out()).contains("Corner Bakery").doesNotContain("src=\"http");
    assertThat(run.err()).isEmpty();
    Path file = folder.resolve("r.html");
    CommandRun written = CommandRun.of("assess", "--html", file.toString(), CommandRun.BAKERY);
    assertThat(written.err()).isEqualTo("The report is in " + file + "\n");
    assertThat(written.out()).isEqualTo(CommandRun.of("assess", CommandRun.BAKERY).out());
    assertThat(CommandRun.read(file)).isEqualTo(run.out());
  }

  @Test
  void shortensTheListAndSaysSo() {
    CommandRun run = CommandRun.of("assess", "--top", "2", CommandRun.BAKERY);
    assertThat(run.out())
        .contains(" 2  ", "7 more activities are not shown; --top N shows more, --json all.")
        .doesNotContain("\n 3  ");
  }

  @Test
  void growsWithWhatIsKnown() {
    assertThat(level("key-activities: {sell: Sell cars}")).startsWith("Level L0: names only.");
    String links =
        """
        value-propositions: {p: P}
        key-activities: {sell: {name: Sell cars, delivers: [p]}}
        revenue-streams: {r: {name: R, for: p%s}}
        """;
    assertThat(level(links.formatted(""))).startsWith("Level L1: links.");
    assertThat(level(links.formatted(", share: 100%")))
        .startsWith("Level L2: links and the size of revenue.");
    assertThat(
            level(
                links.formatted(", amount: 10k per month")
                    + "cash: 5k\nfixed-costs: 8k per month\n"))
        .startsWith("Level L3: links, money and time.");
  }

  private static String level(String text) {
    CommandRun run = CommandRun.reading(text, "assess", "-");
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().substring(run.out().indexOf("Level"));
  }

  @Test
  void asksForTheFirstActivity() {
    CommandRun run = CommandRun.reading("linchpin: 1\nname: Empty\n", "assess", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Empty\n0 activities. Level L0: names only.\nThere is no key activity yet.");
    for (String html : new String[] {"--html", "--json"}) {
      assertThat(CommandRun.reading("linchpin: 1\n", "assess", html + "=-", "-").code()).isZero();
    }
  }

  @Test
  void saysWhatAnActivityWithoutStreamSupports() {
    CommandRun run =
        CommandRun.reading(
            """
            customer-relationships: {regulars: The regulars}
            value-propositions: {p: P}
            key-activities:
              greet: {name: Greet people, supports: [regulars]}
              plan: {name: Plan greetings, supports: [greet]}
              idle: {name: Count clouds}
            revenue-streams: {r: {name: R, for: p}}
            """,
            "assess",
            "-");
    assertThat(run.out())
        .contains("serves    The regulars\n")
        .contains("serves    Greet people > The regulars\n")
        .contains("serves    nothing that customers or revenue see\n");
  }

  @Test
  void saysWithWhomAnActivityIsCritical() {
    CommandRun run = CommandRun.of("assess", CommandRun.BAKERY);
    assertThat(run.out())
        .contains(
            "critical only together with Bicycle courier: 70 % of revenue stops when both stop")
        .contains("see that nothing can stop it and Bicycle courier");
    assertThat(CommandRun.of("assess", "--json=-", CommandRun.BAKERY).out())
        .contains("\"others\": [\"courier\"]");
  }
}
