package org.linchpin.render.report;

import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.classify.Answer;
import org.linchpin.engine.stop.StopOutcome;

/// How much the business depends on an activity: by the stop test where it was run, else by what
/// the links tell. From the most to the least.
enum Criticality {
  DIES("Ends the business within 30 days", "more likely than not"),
  MAY_DIE("May end it within 30 days", "a chance of more than one in twenty"),
  SLOW("Ends it later", "not within 30 days; by day 90 a chance of more than one in five"),
  COSTLY("Lives 90 days without it", "though revenue hangs on it"),
  UNMISSED("Not missed within 90 days", "no revenue stops with it alone"),
  NECESSARY("Cannot do without", ""),
  OPEN("Not known yet", ""),
  HARMLESS("Can do without", "");

  private final String title;
  private final String meaning;

  Criticality(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  String title() {
    return title;
  }

  /// What the title stands for; may be empty.
  String meaning() {
    return meaning;
  }

  /// The day whose chance tells most here; 0 for none.
  int day() {
    return switch (this) {
      case DIES, MAY_DIE -> StopWords.MONTH;
      case SLOW, COSTLY -> StopWords.QUARTER;
      case UNMISSED, NECESSARY, OPEN, HARMLESS -> 0;
    };
  }

  static Criticality of(ActivityAssessment activity) {
    return activity.stop().map(outcome -> of(activity, outcome)).orElseGet(() -> linked(activity));
  }

  private static Criticality of(ActivityAssessment activity, StopOutcome outcome) {
    return switch (outcome.verdict()) {
      case DIES -> DIES;
      case POSSIBLE -> MAY_DIE;
      case SURVIVES -> outcome.isSlowBurn() ? SLOW : Damage.isDone(activity) ? COSTLY : UNMISSED;
    };
  }

  private static Criticality linked(ActivityAssessment activity) {
    Answer necessary = activity.classification().evidence().necessary();
    return switch (necessary) {
      case YES -> NECESSARY;
      case UNKNOWN -> OPEN;
      case NO -> HARMLESS;
    };
  }
}
