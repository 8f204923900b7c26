package org.linchpin.render.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linchpin.render.text.Face;
import org.linchpin.render.theme.Ink;

/// One thing to paint.
public sealed interface Shape {

  /// A rectangle with round corners.
  ///
  /// @param border a line of one pixel around it, inside
  record Box(int x, int y, int width, int height, int radius, Ink fill, @Nullable Ink border)
      implements Shape {
    public int right() {
      return x + width;
    }

    public int bottom() {
      return y + height;
    }
  }

  /// A disc.
  record Dot(int x, int y, int radius, Ink fill) implements Shape {}

  /// A straight line, one pixel wide.
  record Rule(int x1, int y1, int x2, int y2, Ink ink) implements Shape {}

  /// A cubic curve from one point to another, with two points it bends towards.
  record Curve(int x1, int y1, int bendX1, int bendY1, int bendX2, int bendY2, int x2, int y2)
      implements Shape {}

  /// One line of text.
  ///
  /// @param x its left edge, or the right one where [Flow] says so
  /// @param baseline the line its letters stand on
  record Words(int x, int baseline, String text, Face face, Ink ink, Flow flow) implements Shape {

    /// Where its leftmost letter begins, by the widths measured.
    public double left() {
      return flow == Flow.FROM_LEFT ? x : x - face.width(text);
    }

    /// Where its rightmost letter ends, by the widths measured.
    public double right() {
      return flow == Flow.FROM_LEFT ? x + face.width(text) : x;
    }
  }

  /// Shapes that are one thing to people, such as a note.
  ///
  /// @param id the id of the element shown
  record Group(String id, List<Shape> shapes) implements Shape {
    public Group {
      shapes = List.copyOf(shapes);
    }
  }
}
