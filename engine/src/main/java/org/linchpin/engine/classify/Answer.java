package org.linchpin.engine.classify;

/// Yes, no, or not known yet.
public enum Answer {
  YES,
  NO,
  UNKNOWN;

  public static Answer of(boolean yes) {
    return yes ? YES : NO;
  }

  boolean mayBe(boolean value) {
    return this == UNKNOWN || (this == YES) == value;
  }
}
