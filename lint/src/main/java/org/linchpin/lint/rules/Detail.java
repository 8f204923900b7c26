package org.linchpin.lint.rules;

import org.linchpin.lint.CheckContext;
import org.linchpin.lint.text.LabelJudgement;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// How detailed an activity is described: 1 category, 2 process group, 3 process, 4 activity, 5
/// task.
final class Detail {
  private static final int CATEGORY = 1;
  private static final int TASK = 5;

  private Detail() {}

  /// The level stated, else 1 for a bare department and 5 for a chore; 0 when not known.
  static double of(CheckContext context, Element activity) {
    return activity
        .known(ActivityAttributes.ABSTRACTION)
        .map(level -> level.spread().central())
        .orElseGet(() -> context.judge(activity).map(Detail::ofWords).orElse(0.0));
  }

  private static double ofWords(LabelJudgement judged) {
    if (judged.departmentOnly().isPresent()) {
      return CATEGORY;
    }
    return judged.toDo().isPresent() ? TASK : 0;
  }

  /// The level in a word.
  static String word(double level) {
    return switch ((int) Math.rint(level)) {
      case 1 -> "a category";
      case 2 -> "a process group";
      case 3 -> "a process";
      case 4 -> "an activity";
      default -> "a task";
    };
  }
}
