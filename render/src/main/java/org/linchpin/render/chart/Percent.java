package org.linchpin.render.chart;

/// Positions as a share of the width of a chart, written as SVG does: `33.3%`.
final class Percent {
  private Percent() {}

  static String of(double share) {
    long tenths = Math.round(Math.clamp(share, 0.0, 1.0) * 1000);
    return tenths % 10 == 0 ? tenths / 10 + "%" : tenths / 10 + "." + tenths % 10 + "%";
  }
}
