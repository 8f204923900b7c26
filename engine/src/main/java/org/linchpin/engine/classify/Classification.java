package org.linchpin.engine.classify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linchpin.engine.ActivityClass;

/// The class of an activity, or the classes still possible, with the reasons.
///
/// The decision table (first match): a task that customers do not notice is a to-do; no path to
/// what customers or revenue see is unlinked; distinctive is core, slow-burn core when nothing
/// falls within the month; necessary and visible is a critical commodity; necessary and invisible
/// is enabling; visible only is supporting; the rest can stop.
///
/// @param possible at least one class, in the order of [ActivityClass]
/// @param evidence what it follows from
/// @param reasons sentences without a full stop
public record Classification(Set<ActivityClass> possible, Evidence evidence, List<String> reasons) {
  public Classification {
    possible = java.util.Collections.unmodifiableSet(EnumSet.copyOf(possible));
    reasons = List.copyOf(reasons);
  }

  public static Classification of(Evidence evidence) {
    if (!evidence.stated()) {
      return new Classification(open(evidence), evidence, reasons(evidence));
    }
    Set<ActivityClass> possible = EnumSet.noneOf(ActivityClass.class);
    for (boolean necessary : new boolean[] {true, false}) {
      for (boolean distinct : new boolean[] {true, false}) {
        if (evidence.necessary().mayBe(necessary)
            && evidence.differentiation().answer().mayBe(distinct)) {
          possible.add(decide(evidence, necessary, distinct));
        }
      }
    }
    return new Classification(possible, evidence, reasons(evidence));
  }

  /// Before anything is linked every class that links could give is possible.
  private static Set<ActivityClass> open(Evidence evidence) {
    Set<ActivityClass> possible = EnumSet.allOf(ActivityClass.class);
    possible.remove(ActivityClass.UNLINKED);
    if (!evidence.taskLike()) {
      possible.remove(ActivityClass.TO_DO);
    }
    if (evidence.differentiation().answer() == Answer.NO) {
      possible.remove(ActivityClass.CORE);
      possible.remove(ActivityClass.SLOW_BURN_CORE);
    }
    return possible;
  }

  private static ActivityClass decide(Evidence evidence, boolean necessary, boolean distinct) {
    if (evidence.taskLike() && !evidence.visible() && !distinct) {
      return ActivityClass.TO_DO;
    }
    if (!evidence.linked()) {
      return ActivityClass.UNLINKED;
    }
    if (distinct && (necessary || evidence.slowBurn() || evidence.visible())) {
      return necessary ? ActivityClass.CORE : ActivityClass.SLOW_BURN_CORE;
    }
    if (necessary) {
      return evidence.visible() ? ActivityClass.CRITICAL_COMMODITY : ActivityClass.ENABLING;
    }
    return evidence.visible() ? ActivityClass.SUPPORTING : ActivityClass.CANDIDATE_TO_STOP;
  }

  private static List<String> reasons(Evidence evidence) {
    List<String> reasons = new ArrayList<>();
    if (!evidence.stated()) {
      reasons.add("nothing says yet what it serves");
      if (evidence.taskLike()) {
        reasons.add("it reads like an item of a to-do list");
      }
      reasons.add(evidence.differentiation().reason());
      return reasons;
    }
    reasons.add(evidence.necessity());
    if (!evidence.linked()) {
      reasons.add("no link leads from it to a promise, a channel, a relationship or revenue");
    } else {
      reasons.add(
          evidence.visible()
              ? "customers notice when it stops"
              : "customers would not notice by themselves that it stopped");
    }
    if (evidence.slowBurn()) {
      reasons.add("its loss shows slowly");
    }
    if (evidence.taskLike()) {
      reasons.add("it reads like an item of a to-do list");
    }
    reasons.add(evidence.differentiation().reason());
    return reasons;
  }

  /// The class when only one is possible.
  public Optional<ActivityClass> certain() {
    return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
  }

  /// Whether the activity is key: yes or no when all possible classes agree.
  public Answer isKey() {
    int key = 0;
    for (ActivityClass type : possible) {
      key += type.isKey() ? 1 : 0;
    }
    return key == possible.size() ? Answer.YES : key == 0 ? Answer.NO : Answer.UNKNOWN;
  }
}
