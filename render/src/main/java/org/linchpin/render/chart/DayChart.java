package org.linchpin.render.chart;

import org.linchpin.render.markup.Markup;

/// Charts of days on one line: a dot with its interval, or a bar between two days.
///
/// Every chart is hidden from screen readers, because its numbers stand beside it in words.
///
/// @param scale what the width means
/// @param question the day with a line of its own
public record DayChart(DayScale scale, int question) {
  private static final int HEIGHT = 20;
  private static final int MIDDLE = HEIGHT / 2;
  private static final int CAP = 4;
  private static final int RADIUS = 5;

  /// The figures under or over a column of these charts.
  public void axis(Markup out) {
    open(out, "days axis");
    for (int tick : scale.ticks()) {
      String anchor = tick == 0 ? "start" : "middle";
      out.raw("<text y=\"14\" x=\"").raw(Percent.of(scale.place(tick)));
      out.raw("\" text-anchor=\"").raw(anchor).raw("\">").raw(tick);
      out.raw(tick == scale.end() ? "+" : "").raw("</text>");
    }
    out.end("svg");
  }

  /// A dot at `day` and a line from `earliest` to `latest`; what lies beyond the scale ends in an
  /// arrow.
  public void whisker(Markup out, int earliest, int day, int latest) {
    open(out, "days");
    ground(out);
    if (earliest != latest && !(scale.isBeyond(earliest) && scale.isBeyond(latest))) {
      line(out, "whisker", scale.place(earliest), scale.place(latest), MIDDLE, MIDDLE);
      cap(out, earliest);
      cap(out, latest);
    }
    if (scale.isBeyond(day)) {
      arrow(out, "dot", day);
    } else {
      out.raw("<circle class=\"dot\" cy=\"").raw(MIDDLE).raw("\" r=\"").raw(RADIUS);
      out.raw("\" cx=\"").raw(Percent.of(scale.place(day))).raw("\"/>");
    }
    out.end("svg");
  }

  /// A bar between the days at the two ends of one number, and a line at the central day.
  public void span(Markup out, int one, int day, int other) {
    open(out, "days");
    ground(out);
    double from = scale.place(Math.min(one, other));
    double to = scale.place(Math.max(one, other));
    out.raw("<rect class=\"span\" y=\"4\" height=\"12\" rx=\"2\" x=\"").raw(Percent.of(from));
    out.raw("\" width=\"").raw(Percent.of(Math.max(0.004, to - from))).raw("\"/>");
    line(out, "central", scale.place(day), scale.place(day), 1, HEIGHT - 1);
    out.end("svg");
  }

  private static void open(Markup out, String cssClass) {
    out.raw("<svg class=\"").raw(cssClass).raw("\" width=\"100%\" height=\"").raw(HEIGHT);
    out.raw("\" aria-hidden=\"true\">");
  }

  private void ground(Markup out) {
    line(out, "ground", 0, 1, MIDDLE, MIDDLE);
    line(out, "question", scale.place(question), scale.place(question), 0, HEIGHT);
  }

  private void cap(Markup out, int day) {
    if (scale.isBeyond(day)) {
      arrow(out, "tip", day);
    } else {
      line(out, "whisker", scale.place(day), scale.place(day), MIDDLE - CAP, MIDDLE + CAP);
    }
  }

  private void arrow(Markup out, String cssClass, int day) {
    out.raw("<svg overflow=\"visible\" x=\"").raw(Percent.of(scale.place(day)));
    out.raw("\" width=\"1\" height=\"20\"><path class=\"").raw(cssClass);
    out.raw("\" d=\"M-4 5 5 10-4 15z\"/></svg>");
  }

  private static void line(
      Markup out, String cssClass, double fromX, double toX, int fromY, int toY) {
    out.raw("<line class=\"").raw(cssClass).raw("\" x1=\"").raw(Percent.of(fromX));
    out.raw("\" x2=\"").raw(Percent.of(toX)).raw("\" y1=\"").raw(fromY);
    out.raw("\" y2=\"").raw(toY).raw("\"/>");
  }
}
