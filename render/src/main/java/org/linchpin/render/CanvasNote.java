package org.linchpin.render;

import java.util.Optional;
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
public record CanvasNote(
    String id,
    String title,
    String quietLine,
    Optional<ActivityClass> activityClass,
    int findings) {
  public CanvasNote {
    if (findings < 0) {
      throw new IllegalArgumentException(
          "The note (%s) cannot have (%s) findings.".formatted(id, findings));
    }
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
