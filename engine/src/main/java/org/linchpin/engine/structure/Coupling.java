package org.linchpin.engine.structure;

/// How a stop travels along a requirement.
public enum Coupling {
  /// At once, or when the stock in between is used up.
  FLOW,
  /// Slowly: half of the effect is gone after the half-life.
  CONDITION,
  /// Not at all, until the grace is over and everything is blocked.
  PERMISSION,
  /// The target gains from it and does not fail without it.
  SUPPORT,
  /// It is a piece of the target.
  PART;

  /// True when the target fails without it.
  public boolean isNeeded() {
    return this == FLOW || this == CONDITION || this == PERMISSION;
  }

  /// True when what the customer receives changes, sooner or later.
  public boolean reachesCustomers() {
    return this == FLOW || this == CONDITION || this == SUPPORT;
  }
}
