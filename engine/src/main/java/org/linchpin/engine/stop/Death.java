package org.linchpin.engine.stop;

/// What ends a business; of several on one day the first counts.
public enum Death {
  INSOLVENCY(1, "the money runs out"),
  COLLAPSE(2, "too few customers are left"),
  PERMISSION(3, "a permission lapses");

  private final int code;
  private final String words;

  Death(int code, String words) {
    this.code = code;
    this.words = words;
  }

  /// How it is written down, 0 standing for none.
  byte code() {
    return (byte) code;
  }

  public String words() {
    return words;
  }
}
