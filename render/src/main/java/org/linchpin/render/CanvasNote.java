package org.linchpin.render;

import java.util.Optional;
import java.util.OptionalDouble;
import org.linchpin.engine.ActivityClass;
import org.linchpin.render.text.CleanText;

/// One element as it stands on a canvas.
///
/// @param id the id of the element
/// @param title its name
/// @param quietLine the one thing said beneath: an amount, a share or a number of links; may be
///   empty
/// @param activityClass what it is to the business, for an activity that was classified
/// @param findings how many findings there are about it
/// @param daysLived how many of 90 days the business lives without it on average, where the stop
///   test was run
public record CanvasNote(
    String id,
    String title,
    String quietLine,
    Optional<ActivityClass> activityClass,
    int findings,
    OptionalDouble daysLived) {
  /// Days that the bar on a note stands for.
  public static final int DAYS = 90;

  public CanvasNote {
    if (findings < 0) {
      throw new IllegalArgumentException(
          "The note (%s) cannot have (%s) findings.".formatted(id, findings));
    }
  }

  public CanvasNote(
      String id,
      String title,
      String quietLine,
      Optional<ActivityClass> activityClass,
      int findings) {
    this(id, title, quietLine, activityClass, findings, OptionalDouble.empty());
  }

  CanvasNote withDaysLived(double days) {
    return new CanvasNote(
        id,
        title,
        quietLine,
        activityClass,
        findings,
        OptionalDouble.of(Math.clamp(days, 0, DAYS)));
  }

  /// Its title as it can be shown; the id where nothing of the title can.
  String heading() {
    String clean = CleanText.of(title);
    return clean.isEmpty() ? CleanText.of(id) : clean;
  }

  /// A note that has nothing but a title.
  public static CanvasNote of(String id, String title) {
    return new CanvasNote(id, title, "", Optional.empty(), 0);
  }
}
