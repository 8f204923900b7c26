package org.linchpin.render.markup;

import org.linchpin.render.theme.Appearance;
import org.linchpin.render.theme.Tokens;

/// The frame of a page that stands alone: one file, no script, nothing fetched.
///
/// @param title what the window is called
/// @param appearance light, dark or as the viewer prefers
/// @param css rules of the page's own; colours come as custom properties from [Tokens]
public record HtmlPage(String title, Appearance appearance, String css) {

  /// Writes everything before the content.
  public void begin(Markup out) {
    out.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    out.element("title", title).line();
    out.raw("<style>\n").raw(Tokens.css(appearance)).raw(css).raw("</style>\n</head>\n<body>\n");
  }

  /// Writes everything after the content.
  public void end(Markup out) {
    out.raw("</body>\n</html>\n");
  }
}
