package org.linchpin.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linchpin.render.theme.Appearance;
import org.linchpin.testkit.GoldenFile;

class CanvasGoldenTest {
  private static final RenderOptions PLAIN = RenderOptions.DEFAULT;

  record Sample(String name, CanvasContent content, RenderOptions options) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Sample> samples() {
    return List.of(
        new Sample("empty", SampleCanvases.empty(), PLAIN),
        new Sample("bakery", SampleCanvases.bakery(), PLAIN),
        new Sample("bakery-links", SampleCanvases.bakery(), PLAIN.with(Layer.LINKS)),
        new Sample("bakery-dark", SampleCanvases.bakery(), PLAIN.with(Appearance.DARK)),
        new Sample("crowded", SampleCanvases.crowded(120), PLAIN),
        new Sample("crowded-cut", SampleCanvases.crowded(120), PLAIN.withMaxNotes(3)),
        new Sample("traps", SampleCanvases.titled(SampleCanvases.traps()), PLAIN));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void drawsTheSamePictureAsBefore(Sample sample) {
    String svg = CanvasSvg.write(sample.content(), sample.options());
    assertThat(CanvasSvg.write(sample.content(), sample.options())).isEqualTo(svg);
    GoldenFile.of(CanvasGoldenTest.class, sample.name() + ".svg").check(svg);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void writesTheSamePageAsBefore(Sample sample) {
    String html = CanvasHtml.write(sample.content(), sample.options());
    assertThat(CanvasHtml.write(sample.content(), sample.options())).isEqualTo(html);
    GoldenFile.of(CanvasGoldenTest.class, sample.name() + ".html").check(html);
  }
}
