package org.linchpin.render.chart;

import org.linchpin.render.markup.Markup;

/// A full dot for what is reached directly, a ring for what is reached through others.
public final class ReachDot {
  private static final String OPEN =
      "<svg class=\"reach\" width=\"14\" height=\"14\" aria-hidden=\"true\"><circle class=\"";
  private static final String CLOSE = "\" cx=\"7\" cy=\"7\" r=\"5\"/></svg>";

  private ReachDot() {}

  public static void full(Markup out) {
    out.raw(OPEN).raw("full").raw(CLOSE);
  }

  public static void ring(Markup out) {
    out.raw(OPEN).raw("ring").raw(CLOSE);
  }
}
