package org.linchpin.cli;

/// What the command line answers to scripts.
final class ExitCode {
  static final int CLEAN = 0;

  /// Findings at or above the limit that was asked for.
  static final int FINDINGS = 1;

  /// Input that cannot be used, or a command line that makes no sense.
  static final int UNUSABLE = 2;

  /// A fault of Linchpin itself.
  static final int BUG = 70;

  private ExitCode() {}
}
