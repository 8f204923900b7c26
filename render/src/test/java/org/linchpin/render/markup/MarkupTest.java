package org.linchpin.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void escapesWhatMarkupIsMadeOf() {
    String text = new Markup(8).element("p", "k", "<b> & \"x\"").toString();
    assertThat(text).isEqualTo("<p class=\"k\">&lt;b&gt; &amp; &quot;x&quot;</p>");
  }

  @Test
  void escapesAttributes() {
    String text = new Markup(8).open("a").attribute("b", "\"/><x y=\"").closeEmpty().toString();
    assertThat(text).isEqualTo("<a b=\"&quot;/&gt;&lt;x y=&quot;\"/>");
  }

  @Test
  void replacesWhatNoDocumentMayHold() {
    assertThat(new Markup(8).text("a\u0000b\u001bc\uFFFEd\uD83Ee\uDD50f").toString())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
  }

  @Test
  void keepsPairsOfSurrogatesAndOrdinaryText() {
    assertThat(new Markup(8).text("🥐 Brötchen 'n' more").toString())
        .isEqualTo("🥐 Brötchen 'n' more");
  }

  @Test
  void turnsLineBreaksIntoSpaces() {
    assertThat(new Markup(8).text("a\r\n\tb").toString()).isEqualTo("a   b");
  }
}
