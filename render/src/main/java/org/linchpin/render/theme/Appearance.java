package org.linchpin.render.theme;

/// Which theme a picture is drawn in.
public enum Appearance {
  /// Whichever the viewer prefers.
  AUTOMATIC,
  LIGHT,
  DARK
}
