package org.linchpin.render.report;

import org.linchpin.render.markup.Markup;

/// A verdict: what happens, and why or what is missing.
///
/// @param claim what happens
/// @param rest begins with a comma, a space or a full stop; may be empty
record Sentence(String claim, String rest) {
  void write(Markup out, String cssClass) {
    out.open("p").attribute("class", cssClass).close();
    out.element("strong", claim).text(rest).raw("</p>\n");
  }
}
