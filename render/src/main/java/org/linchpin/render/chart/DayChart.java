package org.linchpin.render.chart;

import org.linchpin.render.markup.Markup;

/// Charts of days on one line: a dot with its interval, or a bar between two days.
///
/// Every chart is hidden from screen readers, because its numbers stand beside it in words.
///
/// @param scale what the width means
/// @param question the day with a line of its own
public record DayChart(DayScale scale, int question) {
  /// The figures under or over a column of these charts.
  public void axis(Markup out) {
    Strip.open(out, "days axis");
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
    Strip.open(out, "days");
    ground(out);
    if (earliest != latest && !(scale.isBeyond(earliest) && scale.isBeyond(latest))) {
      Strip.along(out, "whisker", scale.place(earliest), scale.place(latest));
      cap(out, earliest);
      cap(out, latest);
    }
    if (scale.isBeyond(day)) {
      arrow(out, "dot", day);
    } else {
      Strip.dot(out, "dot", scale.place(day));
    }
    out.end("svg");
  }

  /// A bar between the days at the two ends of one number, and a line at the central day.
  public void span(Markup out, int one, int day, int other) {
    Strip.open(out, "days");
    ground(out);
    Strip.bar(out, scale.place(one), scale.place(other));
    Strip.across(out, "central", scale.place(day), 1, Strip.HEIGHT - 1);
    out.end("svg");
  }

  private void ground(Markup out) {
    Strip.along(out, "ground", 0, 1);
    Strip.across(out, "question", scale.place(question), 0, Strip.HEIGHT);
  }

  private void cap(Markup out, int day) {
    if (scale.isBeyond(day)) {
      arrow(out, "tip", day);
    } else {
      Strip.cap(out, scale.place(day));
    }
  }

  private void arrow(Markup out, String cssClass, int day) {
    out.raw("<svg overflow=\"visible\" x=\"").raw(Percent.of(scale.place(day)));
    out.raw("\" width=\"1\" height=\"20\"><path class=\"").raw(cssClass);
    out.raw("\" d=\"M-4 5 5 10-4 15z\"/></svg>");
  }
}
