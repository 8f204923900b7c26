package org.linchpin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linchpin.render.scene.Shape;
import org.linchpin.render.theme.Ink;

/// The lines between linked notes: from side to side where one note stands left of the other, round
/// the side where they stand in one column, else from top to bottom.
final class LinkCurves {
  private static final int BULGE = 20;
  private static final int END_RADIUS = 3;
  private static final int END_GAP = END_RADIUS + 1;

  private LinkCurves() {}

  /// Curves between the notes that have a place, each with a dot at the end it points to.
  static List<Shape> of(List<CanvasLink> links, Map<String, Shape.Box> places) {
    List<Shape> shapes = new ArrayList<>(links.size() * 2);
    for (CanvasLink link : links) {
      Shape.@Nullable Box from = places.get(link.from());
      Shape.@Nullable Box to = places.get(link.to());
      if (from != null && to != null) {
        Shape.Curve curve = curve(from, to);
        shapes.add(curve);
        shapes.add(new Shape.Dot(curve.x2(), curve.y2(), END_RADIUS, Ink.LINK));
      }
    }
    return shapes;
  }

  private static Shape.Curve curve(Shape.Box from, Shape.Box to) {
    if (to.x() >= from.right()) {
      return across(from.right(), middle(from), to.x() - END_GAP, middle(to));
    }
    if (to.right() <= from.x()) {
      return across(from.x(), middle(from), to.right() + END_GAP, middle(to));
    }
    if (from.x() == to.x() && from.width() == to.width()) {
      return round(from.right(), middle(from), middle(to));
    }
    return to.y() >= from.bottom()
        ? down(centre(from), from.bottom(), centre(to), to.y() - END_GAP)
        : down(centre(from), from.y(), centre(to), to.bottom() + END_GAP);
  }

  private static Shape.Curve across(int x1, int y1, int x2, int y2) {
    int bend = (x2 - x1) / 2;
    return new Shape.Curve(x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2);
  }

  private static Shape.Curve round(int x, int y1, int y2) {
    return new Shape.Curve(x, y1, x + BULGE, y1, x + BULGE, y2, x + END_GAP, y2);
  }

  private static Shape.Curve down(int x1, int y1, int x2, int y2) {
    int bend = (y2 - y1) / 2;
    return new Shape.Curve(x1, y1, x1, y1 + bend, x2, y2 - bend, x2, y2);
  }

  private static int middle(Shape.Box box) {
    return box.y() + box.height() / 2;
  }

  private static int centre(Shape.Box box) {
    return box.x() + box.width() / 2;
  }
}
