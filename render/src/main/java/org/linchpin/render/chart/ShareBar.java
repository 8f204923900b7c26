package org.linchpin.render.chart;

import org.linchpin.render.markup.Markup;

/// A bar from zero on a ground that is the whole.
public final class ShareBar {
  private ShareBar() {}

  /// Writes the bar of `share`, 0 to 1; hidden from screen readers, because the number stands
  /// beside it.
  public static void write(Markup out, double share, String cssClass) {
    out.raw("<svg class=\"share\" width=\"100%\" height=\"8\" aria-hidden=\"true\">");
    out.raw("<rect class=\"whole\" width=\"100%\" height=\"8\" rx=\"2\"/>");
    if (share > 0) {
      out.raw("<rect class=\"").raw(cssClass).raw("\" height=\"8\" rx=\"2\" width=\"");
      out.raw(Percent.of(Math.max(share, 0.005))).raw("\"/>");
    }
    out.end("svg");
  }
}
