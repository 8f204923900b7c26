package org.linchpin.engine.assess;

/// What key activities are for.
public enum Goal {
  DELIVER("deliver the value proposition"),
  REACH("reach customers"),
  MAINTAIN("keep customers"),
  EARN("charge and collect revenue");

  private final String words;

  Goal(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
