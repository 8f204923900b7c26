package org.linchpin.engine;

/// What an activity is to the business: necessity, customer-visible effect and distinction decide.
public enum ActivityClass {
  CORE("core", "own it and invest in it", true),
  SLOW_BURN_CORE("slow-burn core", "own it and keep funding it: its loss shows late", true),
  CRITICAL_COMMODITY(
      "critical commodity", "see whether a partner can do it cheaper or faster", true),
  ENABLING("enabling", "keep it reliable and cheap; it need not be on the canvas", false),
  SUPPORTING("supporting", "keep it only as far as it pays", false),
  TO_DO("to-do", "move it under the activity it is a part of", false),
  UNLINKED("unlinked", "link it to what it serves, or drop it", false),
  CANDIDATE_TO_STOP("candidate to stop", "stop it, unless something speaks for it", false);

  private final String title;
  private final String advice;
  private final boolean key;

  ActivityClass(String title, String advice, boolean key) {
    this.title = title;
    this.advice = advice;
    this.key = key;
  }

  /// The name shown to people.
  public String title() {
    return title;
  }

  /// What to do with such an activity, as an imperative.
  public String advice() {
    return advice;
  }

  /// True when activities of this class are key activities.
  public boolean isKey() {
    return key;
  }
}
