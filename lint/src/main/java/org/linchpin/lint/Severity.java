package org.linchpin.lint;

/// How much a finding matters, the gravest first.
public enum Severity {
  /// The model contradicts itself, or a promise hangs in the air: computations refuse it.
  ERROR("error"),
  /// Good practice is violated.
  WARNING("warning"),
  /// Worth a thought.
  INFO("info");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /// The word shown to people and written in reports.
  public String word() {
    return word;
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
