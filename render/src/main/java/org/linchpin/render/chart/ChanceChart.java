package org.linchpin.render.chart;

import org.linchpin.render.markup.Markup;

/// Charts of chances on one line, from none to certainty.
///
/// Every chart is hidden from screen readers, because its numbers stand beside it in words.
public final class ChanceChart {
  private ChanceChart() {}

  /// The figures over a column of these charts.
  public static void axis(Markup out) {
    Strip.open(out, "days axis");
    out.raw("<text y=\"14\" x=\"0\">0</text>");
    out.raw("<text y=\"14\" x=\"50%\" text-anchor=\"middle\">50</text>");
    out.raw("<text y=\"14\" x=\"100%\" text-anchor=\"end\">100\u00A0%</text>").end("svg");
  }

  /// A dot at a chance and a line along its interval, all 0 to 1.
  public static void whisker(Markup out, double low, double value, double high) {
    Strip.open(out, "days");
    ground(out);
    if (low < high) {
      Strip.along(out, "whisker", low, high);
      Strip.cap(out, low);
      Strip.cap(out, high);
    }
    Strip.dot(out, "dot", value);
    out.end("svg");
  }

  /// A bar between the chances at the two ends of a number, a dot at its high end, and a line at
  /// the chance with all of its values.
  public static void swing(Markup out, double atLow, double all, double atHigh) {
    Strip.open(out, "days");
    ground(out);
    Strip.bar(out, atLow, atHigh);
    Strip.across(out, "central", all, 1, Strip.HEIGHT - 1);
    Strip.dot(out, "dot", atHigh);
    out.end("svg");
  }

  private static void ground(Markup out) {
    Strip.along(out, "ground", 0, 1);
    Strip.across(out, "question", 0.5, 0, Strip.HEIGHT);
  }
}
