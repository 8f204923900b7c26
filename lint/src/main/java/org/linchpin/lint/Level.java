package org.linchpin.lint;

/// The least a model must say before a rule speaks.
public enum Level {
  /// Texts and single statements.
  L0("texts"),
  /// Links between elements; see [CheckContext#isLinked()].
  L1("links"),
  /// Shares, stocks, loads.
  L2("shares and stocks"),
  /// Money and time.
  L3("money");

  private final String words;

  Level(String words) {
    this.words = words;
  }

  /// What is needed, in words.
  public String words() {
    return words;
  }

  boolean needsLinks() {
    return this != L0;
  }
}
