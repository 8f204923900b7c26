package org.linchpin.engine.stop;

/// Whether what has stopped comes back.
public enum Recovery {
  /// The stop is for good.
  NEVER,
  /// After the time to recover, where the model states one.
  AS_STATED
}
