package org.linchpin.render.chart;

import org.linchpin.render.markup.Markup;

/// The ground that charts of one line are drawn on: as wide as its column, as high as a row.
final class Strip {
  static final int HEIGHT = 20;
  static final int MIDDLE = HEIGHT / 2;
  private static final int RADIUS = 5;
  private static final int CAP = 4;

  private Strip() {}

  static void open(Markup out, String cssClass) {
    out.raw("<svg class=\"").raw(cssClass).raw("\" width=\"100%\" height=\"").raw(HEIGHT);
    out.raw("\" aria-hidden=\"true\">");
  }

  /// A line along the middle between two places, 0 to 1.
  static void along(Markup out, String cssClass, double from, double to) {
    line(out, cssClass, from, to, MIDDLE, MIDDLE);
  }

  /// A line across the strip.
  static void across(Markup out, String cssClass, double place, int fromY, int toY) {
    line(out, cssClass, place, place, fromY, toY);
  }

  /// The end of an interval.
  static void cap(Markup out, double place) {
    across(out, "whisker", place, MIDDLE - CAP, MIDDLE + CAP);
  }

  static void dot(Markup out, String cssClass, double place) {
    out.raw("<circle class=\"").raw(cssClass).raw("\" cy=\"").raw(MIDDLE).raw("\" r=\"");
    out.raw(RADIUS).raw("\" cx=\"").raw(Percent.of(place)).raw("\"/>");
  }

  /// A bar between two places in either order, never too thin to be seen.
  static void bar(Markup out, double one, double other) {
    double from = Math.min(one, other);
    out.raw("<rect class=\"span\" y=\"4\" height=\"12\" rx=\"2\" x=\"").raw(Percent.of(from));
    double width = Math.max(0.004, Math.max(one, other) - from);
    out.raw("\" width=\"").raw(Percent.of(width)).raw("\"/>");
  }

  private static void line(
      Markup out, String cssClass, double fromX, double toX, int fromY, int toY) {
    out.raw("<line class=\"").raw(cssClass).raw("\" x1=\"").raw(Percent.of(fromX));
    out.raw("\" x2=\"").raw(Percent.of(toX)).raw("\" y1=\"").raw(fromY);
    out.raw("\" y2=\"").raw(toY).raw("\"/>");
  }
}
