package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.model.Element;
import org.linchpin.model.Entries;
import org.linchpin.model.Fields;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// What an activity says about being better than those of competitors.
final class Claims {
  private Claims() {}

  /// True when it is said to be valuable and rare, or better than a competitor's, shown or not.
  static boolean isClaimed(Element activity) {
    Fields vrio = activity.fields().group(ActivityAttributes.VRIO);
    boolean ladder =
        vrio.value(ActivityAttributes.VALUABLE).map("yes"::equals).orElse(false)
            && vrio.value(ActivityAttributes.RARE).map("yes"::equals).orElse(false);
    return ladder || compared(activity).stream().anyMatch(Claims::isBetter);
  }

  private static List<Fields> compared(Element activity) {
    return activity.value(ActivityAttributes.BETTER).map(Entries::entries).orElse(List.of());
  }

  private static boolean isBetter(Fields comparison) {
    return comparison
        .known(ActivityAttributes.RELATIVE_LEVEL)
        .map(level -> level.spread().central() > 0)
        .orElse(false);
  }

  /// What shows it: a mechanism, or evidence beside the barrier, the ladder or a comparison.
  static Optional<String> evidence(Element activity) {
    Fields imitation = activity.fields().group(ActivityAttributes.IMITATION);
    Fields vrio = activity.fields().group(ActivityAttributes.VRIO);
    return Stream.of(
            imitation.value(ActivityAttributes.EVIDENCE).stream(),
            imitation.value(ActivityAttributes.MECHANISM).stream(),
            vrio.value(ActivityAttributes.EVIDENCE).stream(),
            compared(activity).stream().flatMap(c -> c.value(ActivityAttributes.EVIDENCE).stream()))
        .flatMap(texts -> texts)
        .findFirst();
  }
}
