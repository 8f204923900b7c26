package org.linchpin.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.assess.Assessor;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.testkit.GoldenFile;
import org.linchpin.testkit.HostileTexts;
import org.linchpin.testkit.ModelGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class AssessmentReportTest {
  private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");
  private static final Pattern FETCH =
      Pattern.compile("(?:src|href|data|action|xlink:href)=\"([^\"#][^\"]*)\"");

  private static String bakery() {
    return AssessmentReport.html(
        SampleReports.bakery(), SampleReports.FINDINGS, SampleReports.DATE);
  }

  @Test
  void tellsTheBakeryAsBefore() {
    String page = bakery();
    assertThat(bakery()).isEqualTo(page);
    GoldenFile.of(AssessmentReportTest.class, "bakery-report.html").check(page);
  }

  @Test
  void beginsWithTheVerdictInTheNamesOfTheUser() {
    assertThat(bakery())
        .contains(
            "<strong>Stop \u201CBake bread overnight\u201D and the business ends within 30 days with a"
                + " chance of 58\u00A0%, half of the time by day\u00A029</strong>:"
                + " the money runs out, because all of Morning subscription, Counter sales and"
                + " Wholesale to caf\u00E9s stop with it (EUR\u00A0100,000 per month). The answer hangs"
                + " on your cash: measure it first.");
  }

  @Test
  void keepsTheOrderOfItsSections() throws Exception {
    assertThat(texts(parse(bakery(), "bakery"), "h2"))
        .containsExactly(
            "Do next",
            "Measure next",
            "The canvas",
            "Activities, ranked",
            "How long the business lives without each",
            "The trace behind each verdict",
            "Necessary, and different",
            "What the activities are for",
            "Kind of business, declared and found",
            "What revenue hangs on",
            "Findings",
            "What this rests on");
  }

  @Test
  void opensWhatIsKeyAndClosesTheRest() throws Exception {
    Document page = parse(bakery(), "bakery");
    int open = 0;
    int closed = 0;
    NodeList details = page.getElementsByTagName("details");
    for (int i = 0; i < details.getLength(); i++) {
      Element one = (Element) details.item(i);
      if (one.hasAttribute("id")) {
        open += one.hasAttribute("open") ? 1 : 0;
        closed += one.hasAttribute("open") ? 0 : 1;
      }
    }
    assertThat(List.of(open, closed)).isEqualTo(List.of(6, 3));
  }

  @Test
  void saysWhatStreamsEndWithAndWhatIsHidden() {
    assertThat(bakery())
        .contains("or when these stop together: Deliver before seven and Bicycle courier.")
        .contains("when both stop, 70\u00A0% of revenue stops")
        .contains("<li>Together with Bicycle courier: 70\u00A0% of revenue</li>")
        .contains("Works 89.9\u00A0% of the time");
  }

  @Test
  void asksForALinkWhenThereAreNamesOnly() {
    assertThat(SampleReports.html(SampleReports.NAMES_ONLY))
        .contains("First question: which promise to customers would break if \u201CWrite the")
        .contains("No number yet: links come first")
        .doesNotContain("<svg class=\"share\"", "<svg class=\"days\"", "0\u00A0%");
  }

  @Test
  void tellsPromisesWhenThereIsNoRevenue() {
    assertThat(SampleReports.html(SampleReports.LINKS))
        .contains("and A good read every week breaks with it (100\u00A0% of the promises)")
        .contains("What the promises hang on")
        .contains(
            "<li>100 % of the promises break with it</li>", "<li>No promise breaks with it alone")
        .doesNotContain("<svg class=\"days\"", "per month", "% of revenue");
  }

  @Test
  void showsHowLongTheBusinessLivesWithoutEach() throws Exception {
    Document page = parse(bakery(), "bakery");
    List<String> panels = new ArrayList<>();
    NodeList items = page.getElementsByTagName("li");
    for (int i = 0; i < items.getLength(); i++) {
      if (((Element) items.item(i)).getAttribute("class").equals("panel")) {
        panels.add(((Element) items.item(i)).getElementsByTagName("a").item(0).getTextContent());
      }
    }
    assertThat(panels)
        .startsWith("Bake bread overnight", "Source flour and ingredients")
        .hasSize(9);
    assertThat(bakery())
        .contains("<title>Without Bake bread overnight</title>")
        .contains("<desc>Chance of being alive, day 0: 100\u00A0%, day 30: 42\u00A0%")
        .contains("The same as a table", "<th scope=\"row\">Nothing stops</th>");
  }

  @Test
  void tellsTheComputedAnswerInEachSection() {
    assertThat(bakery())
        .contains("<li>Cash: +0.37 chance of judging it rightly</li>")
        .contains("<dd>6 of 9 say it dies, 2 that it lives, 1 is unsure: as computed</dd>")
        .contains("As a check, calculated without chance: day\u00A030 (17 to 42)")
        .contains("<li>No number would change the 30-day answer.</li>")
        .contains(StopOutcome.VALIDITY)
        .doesNotContain("it moves the last day most");
  }

  @Test
  void placesActivitiesByTheStopTestWhereItWasRun() {
    assertThat(bakery())
        .contains("3 of 9 may end the business within 30 days; none of these sets it apart.")
        .contains(
            "Ends the business within 30 days<span class=\"quiet\">more likely than not</span>")
        .contains("Not missed within 90 days")
        .doesNotContain("Cannot do without");
    assertThat(SampleReports.html(SampleReports.LINKS)).contains("Cannot do without");
  }

  @Test
  void tellsSharesWithoutMoney() {
    assertThat(SampleReports.html(SampleReports.SHARES))
        .contains("Subscriptions stops with it (70\u00A0% of revenue)")
        .doesNotContain("per month");
  }

  @Test
  void asksForAnActivityWhenThereIsNone() {
    assertThat(SampleReports.html("linchpin: 1\nname: Nothing yet\n"))
        .contains("There is no activity on this canvas yet.")
        .contains("so that your promise to customers is kept?")
        .doesNotContain("Activities, ranked");
  }

  @Test
  void tellsAHundredOfThreeHundredInFull() throws Exception {
    String html = SampleReports.html(SampleReports.threeHundred());
    Document page = parse(html, "three hundred");
    assertThat(page.getElementsByTagName("details").getLength()).isEqualTo(213);
    assertThat(html).contains("The first 100 of 300 activities in full");
    assertThat(html.split("<th scope=\"row\" class=\"stripe ", -1)).hasSize(301);
    assertThat(html).hasSizeLessThan(900_000).contains("CHF\u00A0");
  }

  @Test
  void countsStreamsBeyondThoseListed() {
    StringBuilder yaml = new StringBuilder("linchpin: 1\nname: Many\nkey-activities:\n");
    yaml.append("  a: {name: Do it all, delivers: [v]}\nvalue-propositions:\n  v: {name: All}\n");
    yaml.append("revenue-streams:\n");
    for (int i = 0; i < 12; i++) {
      yaml.append("  s%d: {name: Stream %d, for: [v], amount: 1k per month}\n".formatted(i, i));
    }
    assertThat(SampleReports.html(yaml.toString()))
        .contains("Stream 0, Stream 1, Stream 2 and others stop with it (12,000 per month)")
        .contains("<li>and 4 more</li>", "<li>In all: 12,000 per month</li>");
  }

  @Test
  void putsKeyActivitiesBeforeWhatOnlyKeepsALicence() {
    String yaml = SampleReports.SHARES.replace("share: 70%", "amount: 7k per month");
    String money =
        yaml.replace("share: 30%", "amount: 3k per month")
            + "fixed-costs: 1k per month\ncash: 9M\n";
    String licence =
        money.replace(
            "  b: {", "  c: {name: Keep the books, licence-to-operate: Tax office}\n  b: {");
    assertThat(SampleReports.html(licence))
        .contains("<p class=\"lead\"><strong>Stop \u201CWrite the newsletter\u201D and")
        .contains("half of the time by day\u00A037</strong>: a permission lapses, and without it");
  }

  @Test
  void setsApartWhatIsWrittenFromRightToLeft() {
    String name = "\u05DC\u05D0\u05E4\u05D5\u05EA";
    String html = SampleReports.html(SampleReports.LINKS.replace("Write the newsletter", name));
    assertThat(html).contains("Stop \u201C\u2068" + name + "\u2069\u201D");
  }

  @Test
  void cutsNamesWithoutEnd() {
    String html =
        SampleReports.html(
            SampleReports.LINKS.replace("Write the newsletter", "long ".repeat(999)));
    assertThat(html).hasSizeLessThan(80_000).contains("long long\u2026");
  }

  @Test
  void isWellFormedAndFetchesNothingWhateverTheModel() throws Exception {
    for (long seed = 0; seed < 120; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      BusinessModel model = ModelGenerator.small(seed);
      List<ReportFinding> findings = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        findings.add(
            new ReportFinding(
                HostileTexts.next(random),
                HostileTexts.next(random),
                HostileTexts.next(random),
                HostileTexts.next(random),
                List.of(HostileTexts.next(random))));
      }
      String html = AssessmentReport.html(Assessor.assess(model), findings, SampleReports.DATE);
      Document page = parse(html, "seed " + seed);
      assertThat(page.getElementsByTagName("script").getLength()).as("seed %d", seed).isZero();
      fetchesNothing(html, seed);
      headingsInOrder(html, seed);
    }
  }

  @Test
  void escapesEveryNameEverywhere() throws Exception {
    BusinessModel bakery = SampleReports.bakery().model();
    for (long seed = 0; seed < 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<org.linchpin.model.Element> renamed = new ArrayList<>();
      for (org.linchpin.model.Element element : bakery.elements()) {
        String name = "<i>&\"" + HostileTexts.next(random) + "]]></td>";
        renamed.add(
            new org.linchpin.model.Element(
                element.id(), element.kind(), element.fields().with(CommonAttributes.NAME, name)));
      }
      String html =
          AssessmentReport.html(
              Assessor.assess(bakery.with(renamed)), SampleReports.FINDINGS, SampleReports.DATE);
      Document page = parse(html, "seed " + seed);
      assertThat(page.getElementsByTagName("i").getLength()).as("seed %d", seed).isZero();
      fetchesNothing(html, seed);
    }
  }

  private static void fetchesNothing(String html, long seed) {
    assertThat(html)
        .as("seed %d", seed)
        .doesNotContain("url(", "@import", "<link", "<script", "<img", "<iframe", "<object");
    Matcher fetch = FETCH.matcher(html);
    while (fetch.find()) {
      assertThat(fetch.group(1)).startsWith("https://creativecommons.org/");
    }
  }

  private static void headingsInOrder(String html, long seed) {
    int before = 0;
    Matcher heading = HEADING.matcher(html);
    while (heading.find()) {
      int level = Integer.parseInt(heading.group(1));
      assertThat(level).as("seed %d", seed).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  private static List<String> texts(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static Document parse(String markup, String what) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    parser.setErrorHandler(new DefaultHandler());
    try {
      return parser.parse(new InputSource(new StringReader(markup)));
    } catch (SAXException failure) {
      throw new AssertionError(what, failure);
    }
  }
}
