package org.linchpin.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.stop.Scenario;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.engine.stop.StopSettings;
import org.linchpin.engine.stop.StopTest;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.testkit.GoldenFile;
import org.linchpin.testkit.HostileTexts;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class StopPageTest {
  private static final Assessment BAKERY = SampleReports.bakery();

  private static StopReport report(BusinessModel model, String... stopped) {
    return StopTest.of(BusinessGraph.of(model), Revenue.of(model))
        .study(Scenario.of(stopped), StopSettings.STANDARD);
  }

  private static StopPage page(Assessment assessment, String... stopped) {
    return new StopPage(
        assessment.model(),
        List.of(stopped),
        List.of(stopped).stream().flatMap(id -> assessment.activity(id).stream()).toList(),
        SampleReports.DATE);
  }

  private static String bakery(String... stopped) {
    return page(BAKERY, stopped).html(report(BAKERY.model(), stopped));
  }

  private static Document parse(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)));
  }

  @Test
  void tellsTheStopOfBakingAsBefore() {
    GoldenFile.of(StopPageTest.class, "bake-stop.html").check(bakery("bake"));
  }

  @Test
  void beginsWithTheVerdictAndEndsWithWhatItRestsOn() {
    String html = bakery("bake");
    assertThat(html)
        .contains(
            "<strong>Stop \u201CBake bread overnight\u201D and the business ends within 30 days")
        .contains("6 of 9 say it dies, 2 that it lives, 1 is unsure: as computed.")
        .contains("<strong>Cash</strong> <span class=\"quiet\">+0.3")
        .contains("As a check, calculated without chance");
    assertThat(StopOutcome.VALIDITY).hasSize(4).allSatisfy(text -> assertThat(html).contains(text));
  }

  @Test
  void namesWhatIsDeadlyTogether() {
    assertThat(bakery("deliver"))
        .contains("Neither of the two is likely to end the business alone; both together are.")
        .contains("<th scope=\"row\">Bicycle courier</th>");
  }

  @Test
  void tellsTheStopOfSeveralAtOnceWithoutAVote() {
    assertThat(bakery("deliver", "courier"))
        .contains(
            "Stop \u201CDeliver before seven\u201D and \u201CBicycle courier\u201D and the business")
        .doesNotContain("The team\u2019s vote");
  }

  @Test
  void saysWhatIsMissingWhereTimeIsUnknown() throws Exception {
    Assessment links = SampleReports.assess(SampleReports.LINKS);
    String html = page(links, "a").html(List.of("fixed costs", "revenue streams"));
    parse(html);
    assertThat(html)
        .contains("cannot be said</strong> without: fixed costs and revenue streams.")
        .contains("A good read every week breaks with it (100\u00A0% of the promises).")
        .doesNotContain("<svg", "of revenue");
  }

  @Test
  void warnsWhereTheBusinessDiesUnstopped() {
    Assessment sinking =
        SampleReports.assess(
            SampleReports.SHARES
                .replace("share: 70%", "amount: 7k per month")
                .replace("share: 30%", "amount: 3k per month")
                .concat("fixed-costs: 20k per month\ncash: 8k..10k..12k\n"));
    String html = page(sinking, "b").html(report(sinking.model(), "b"));
    assertThat(html)
        .contains("Even if nothing stops, the business ends within 30 days with a chance of")
        .contains(">if nothing stops</text>", "<th scope=\"col\">If nothing stops</th>");
    assertThat(
            SampleReports.html(
                SampleReports.SHARES
                    .replace("share: 70%", "amount: 7k per month")
                    .replace("share: 30%", "amount: 3k per month")
                    .concat("fixed-costs: 20k per month\ncash: 8k..10k..12k\n")))
        .contains("Even if nothing stops, the business ends within 30 days")
        .contains("The thin line is the business if nothing stops.");
  }

  @Test
  @Tag("slow")
  void isWellFormedAndFetchesNothingWhateverTheNames() throws Exception {
    for (long seed = 0; seed < 4; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<org.linchpin.model.Element> renamed = new ArrayList<>();
      for (org.linchpin.model.Element element : BAKERY.model().elements()) {
        String name = "<i>&\"" + HostileTexts.next(random) + "]]></td>";
        renamed.add(
            new org.linchpin.model.Element(
                element.id(), element.kind(), element.fields().with(CommonAttributes.NAME, name)));
      }
      BusinessModel model = BAKERY.model().with(renamed);
      Assessment assessment = org.linchpin.engine.assess.Assessor.assess(model);
      String html = page(assessment, "bake").html(report(model, "bake"));
      Document page = parse(html);
      assertThat(page.getElementsByTagName("i").getLength()).as("seed %d", seed).isZero();
      assertThat(html)
          .as("seed %d", seed)
          .doesNotContain("url(", "@import", "<link", "<script", "<img", "http");
    }
  }
}
