package org.linchpin.guide.catalogue;

/// An activity that many businesses have, ready to pick.
///
/// @param name a verb and its object
/// @param category production, problem-solving or platform
/// @param department as in the vocabulary of models
/// @param step of its value configuration, empty for none
/// @param goal what it is linked to
/// @param hint why one would have it
public record TypicalActivity(
    String id,
    String name,
    String category,
    String department,
    String step,
    Goal goal,
    String hint) {

  /// What an activity is there for, and so what it is linked to.
  public enum Goal {
    DELIVER,
    REACH,
    MAINTAIN,
    EARN,
    /// It works through other activities.
    SUPPORT
  }
}
