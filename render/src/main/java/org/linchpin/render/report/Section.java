package org.linchpin.render.report;

import org.linchpin.render.markup.Markup;

/// A section of the report with its heading.
///
/// @param id what links lead to
record Section(String id, String title) {
  void open(Markup out) {
    out.raw("<section id=\"").raw(id).raw("\">\n").element("h2", title).line();
  }

  /// The one line above a chart that says what to see in it.
  static void reading(Markup out, String text) {
    out.element("p", "reading", text).line();
  }

  static void close(Markup out) {
    out.raw("</section>\n");
  }
}
