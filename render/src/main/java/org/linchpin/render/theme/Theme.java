package org.linchpin.render.theme;

/// Dark on light, or light on dark.
public enum Theme {
  LIGHT,
  DARK
}
