package org.linchpin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.linchpin.render.text.RandomText;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

class WellFormedTest {
  private static final RenderOptions ALL = RenderOptions.DEFAULT.with(Layer.LINKS);

  @Test
  void svgAndPageAreWellFormedWhateverTheTitles() throws Exception {
    for (long seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      List<String> titles = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        titles.add(RandomText.of(random, 80));
      }
      CanvasContent content = SampleCanvases.titled(titles);
      Document svg = parse(CanvasSvg.write(content, ALL), seed);
      assertThat(svg.getElementsByTagName("g").getLength()).isEqualTo(9 * titles.size());
      assertThat(svg.getElementsByTagName("script").getLength()).isZero();
      Document page = parse(CanvasHtml.write(content, ALL), seed);
      assertThat(page.getElementsByTagName("script").getLength()).isZero();
      assertThat(page.getElementsByTagName("section").getLength()).isEqualTo(9);
    }
  }

  @Test
  void svgIsAnImageWithATitleAndADescriptionThatReadsTheCanvas() throws Exception {
    Document svg = parse(CanvasSvg.write(SampleCanvases.bakery(), ALL), 0);
    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Corner Bakery");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .contains("Key Activities: Bake bread overnight (core · 7 links); Deliver before seven")
        .contains("Write a newsletter (unlinked), 3 findings")
        .contains("Counter sales (EUR\u00A03.20 per loaf)");
  }

  @Test
  void whatIsHiddenIsNotReadAloudEither() {
    RenderOptions quiet = RenderOptions.DEFAULT.without(Layer.FINDINGS).without(Layer.CLASSES);
    assertThat(CanvasSvg.write(SampleCanvases.bakery(), quiet))
        .doesNotContain("3 findings", "(unlinked");
    assertThat(CanvasHtml.write(SampleCanvases.bakery(), quiet)).doesNotContain("3 finding");
  }

  @Test
  void aNoteWithoutATitleIsCalledByItsId() {
    CanvasContent content = SampleCanvases.titled(List.of(" \u0000 "));
    assertThat(CanvasSvg.write(content, ALL)).contains("Channels: Channels0");
    assertThat(CanvasHtml.write(content, ALL)).contains(">Channels0<");
  }

  @Test
  void pageHasAHeadingForEveryBlockAndAnItemForEveryNote() throws Exception {
    Document page = parse(CanvasHtml.write(SampleCanvases.bakery(), RenderOptions.DEFAULT), 0);
    assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
    assertThat(page.getElementsByTagName("h2").getLength()).isEqualTo(9);
    String text = page.getDocumentElement().getTextContent();
    assertThat(text).contains("Bake bread overnight", "Strategyzer", "3 findings", "CC BY-SA 3.0");
  }

  @Test
  void nothingIsFetchedFromAnywhere() {
    for (String written :
        List.of(
            CanvasSvg.write(SampleCanvases.bakery(), ALL),
            CanvasHtml.write(SampleCanvases.bakery(), ALL))) {
      assertThat(written).doesNotContain("url(", "@import", "src=", "<link", "<script");
    }
  }

  @Test
  void pageSaysHowManyNotesAreLeftOut() {
    assertThat(CanvasHtml.write(SampleCanvases.crowded(120), ALL.withMaxNotes(3)))
        .contains("and 11 more", "and 10 more");
  }

  private static Document parse(String markup, long seed) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    parser.setErrorHandler(new DefaultHandler());
    try {
      return parser.parse(new InputSource(new StringReader(markup)));
    } catch (org.xml.sax.SAXException failure) {
      throw new AssertionError("seed " + seed, failure);
    }
  }
}
