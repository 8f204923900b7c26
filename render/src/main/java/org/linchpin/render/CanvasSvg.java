package org.linchpin.render;

import org.linchpin.render.svg.SvgWriter;

/// A canvas as SVG.
public final class CanvasSvg {
  private CanvasSvg() {}

  /// One SVG document, which needs nothing from anywhere else; the same content and options always
  /// give the same text.
  public static String write(CanvasContent content, RenderOptions options) {
    return SvgWriter.write(CanvasLayout.scene(content, options), options.appearance());
  }
}
