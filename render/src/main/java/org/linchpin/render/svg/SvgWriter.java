package org.linchpin.render.svg;

import java.util.List;
import org.linchpin.render.markup.Markup;
import org.linchpin.render.scene.Flow;
import org.linchpin.render.scene.Scene;
import org.linchpin.render.scene.Shape;
import org.linchpin.render.theme.Appearance;
import org.linchpin.render.theme.Ink;

/// Writes a scene as one SVG document that needs nothing from anywhere else.
public final class SvgWriter {
  private static final int PER_SHAPE = 160;
  private static final int REST = 8192;

  private final Markup out;

  private SvgWriter(Markup out) {
    this.out = out;
  }

  /// The SVG text of `scene`.
  public static String write(Scene scene, Appearance appearance) {
    Markup out =
        new Markup(REST + scene.description().length() + scene.shapes().size() * 4 * PER_SHAPE);
    SvgWriter writer = new SvgWriter(out);
    writer.head(scene, appearance);
    writer.shapes(scene.shapes());
    return out.end("svg").line().toString();
  }

  private void head(Scene scene, Appearance appearance) {
    out.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("class", "linchpin");
    out.attribute("width", scene.width()).attribute("height", scene.height());
    out.raw(" viewBox=\"0 0 ").raw(scene.width()).raw(" ").raw(scene.height()).raw("\"");
    out.attribute("role", "img").close().line();
    out.element("title", scene.title()).line();
    out.element("desc", scene.description()).line();
    out.raw("<style>\n").raw(StyleSheet.of(appearance)).raw("</style>\n");
    out.raw("<rect class=\"").raw(Ink.PAPER.code()).raw("\"").attribute("width", scene.width());
    out.attribute("height", scene.height()).raw("/>\n");
  }

  private void shapes(List<Shape> shapes) {
    for (Shape shape : shapes) {
      switch (shape) {
        case Shape.Box box -> box(box);
        case Shape.Dot dot -> dot(dot);
        case Shape.Rule rule -> rule(rule);
        case Shape.Curve curve -> curve(curve);
        case Shape.Words words -> words(words);
        case Shape.Group group -> {
          out.raw("<g").attribute("data-id", group.id()).raw(">\n");
          shapes(group.shapes());
          out.raw("</g>\n");
        }
      }
    }
  }

  private void box(Shape.Box box) {
    Ink border = box.border();
    if (border == null) {
      out.raw("<rect class=\"").raw(box.fill().code()).raw("\" x=\"").raw(box.x());
      out.raw("\" y=\"").raw(box.y()).raw("\" width=\"").raw(box.width());
      out.raw("\" height=\"").raw(box.height()).raw("\" rx=\"").raw(box.radius()).raw("\"/>\n");
      return;
    }
    // half a pixel inwards, so that the line of one pixel falls on whole pixels inside the box
    out.raw("<rect class=\"").raw(box.fill().code()).raw(" ");
    out.raw(StyleSheet.STROKE).raw(border.code()).raw("\" x=\"").raw(box.x());
    out.raw(".5\" y=\"").raw(box.y()).raw(".5\" width=\"").raw(box.width() - 1);
    out.raw("\" height=\"").raw(box.height() - 1).raw("\" rx=\"").raw(box.radius()).raw("\"/>\n");
  }

  private void dot(Shape.Dot dot) {
    out.raw("<circle class=\"").raw(dot.fill().code()).raw("\" cx=\"").raw(dot.x());
    out.raw("\" cy=\"").raw(dot.y()).raw("\" r=\"").raw(dot.radius()).raw("\"/>\n");
  }

  private void rule(Shape.Rule rule) {
    out.raw("<line class=\"")
        .raw(StyleSheet.STROKE)
        .raw(rule.ink().code())
        .raw("\" x1=\"")
        .raw(rule.x1());
    out.raw(half(rule.x1() == rule.x2())).raw("\" y1=\"").raw(rule.y1());
    out.raw(half(rule.y1() == rule.y2())).raw("\" x2=\"").raw(rule.x2());
    out.raw(half(rule.x1() == rule.x2())).raw("\" y2=\"").raw(rule.y2());
    out.raw(half(rule.y1() == rule.y2())).raw("\"/>\n");
  }

  private static String half(boolean needed) {
    return needed ? ".5" : "";
  }

  private void curve(Shape.Curve curve) {
    out.raw("<path class=\"").raw(StyleSheet.STROKE).raw(Ink.LINK.code()).raw("\" d=\"M");
    out.raw(curve.x1()).raw(" ").raw(curve.y1()).raw("C").raw(curve.bendX1()).raw(" ");
    out.raw(curve.bendY1()).raw(" ").raw(curve.bendX2()).raw(" ").raw(curve.bendY2()).raw(" ");
    out.raw(curve.x2()).raw(" ").raw(curve.y2()).raw("\"/>\n");
  }

  private void words(Shape.Words words) {
    out.raw("<text class=\"").raw(StyleSheet.FACE).raw(words.face().code()).raw(" ");
    out.raw(words.ink().code())
        .raw("\" x=\"")
        .raw(words.x())
        .raw("\" y=\"")
        .raw(words.baseline())
        .raw(flow(words.flow()));
    out.text(words.text()).raw("</text>\n");
  }

  private static String flow(Flow flow) {
    return switch (flow) {
      case FROM_LEFT -> "\">";
      case TO_RIGHT -> "\" text-anchor=\"end\">";
      case FROM_RIGHT -> "\" direction=\"rtl\">";
    };
  }
}
