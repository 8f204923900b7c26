package org.linchpin.engine.assess;

/// How much a result rests on, from words alone to money and time.
public enum Level {
  L0("names only"),
  L1("links"),
  L2("links and the size of revenue"),
  L3("links, money and time");

  private final String words;

  Level(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
