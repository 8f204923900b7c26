package org.linchpin.lint.text;

/// What a note turns out to be once every pattern has been weighed.
public enum LabelKind {
  /// Something the business does.
  ACTIVITY,
  /// Something the business has.
  THING,
  /// A chore of the day.
  TO_DO,
  /// A state to reach.
  OBJECTIVE,
  /// The evidence is too weak or points both ways.
  UNCLEAR,
  /// Not judged: the text is empty, a placeholder, or not in a language with word lists.
  NOT_JUDGED
}
