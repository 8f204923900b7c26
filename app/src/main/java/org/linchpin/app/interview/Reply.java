package org.linchpin.app.interview;

/// What sort of answer is expected.
public enum Reply {
  /// Free text.
  TEXT,
  /// One or several names, separated by semicolons.
  NAMES,
  /// Options, one or several, or new names; separated by semicolons.
  PICK,
  /// Exactly one of the options.
  CHOICE,
  /// A number with its unit.
  QUANTITY,
  /// Three counts: yes, no, unsure.
  COUNTS
}
