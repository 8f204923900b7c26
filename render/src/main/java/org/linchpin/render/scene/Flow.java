package org.linchpin.render.scene;

/// Which edge a line of text is pinned to, and which way it is read.
public enum Flow {
  FROM_LEFT,
  /// Read from left to right, pinned at its right end.
  TO_RIGHT,
  /// Read from right to left, as Arabic and Hebrew are, pinned at its right end.
  FROM_RIGHT
}
