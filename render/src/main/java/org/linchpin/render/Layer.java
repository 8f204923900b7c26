package org.linchpin.render;

/// What may be shown on a canvas beside the notes themselves.
public enum Layer {
  /// The class of each activity, and the legend of classes.
  CLASSES,
  /// Dots for findings.
  FINDINGS,
  /// Lines between linked notes.
  LINKS
}
