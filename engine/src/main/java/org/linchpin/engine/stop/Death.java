package org.linchpin.engine.stop;

/// What ends a business; of several on one day the first counts.
public enum Death {
  INSOLVENCY("the money runs out"),
  COLLAPSE("too few customers are left"),
  PERMISSION("a permission lapses");

  private final String words;

  Death(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
