package org.linchpin.app;

import java.util.HashMap;
import java.util.Map;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.model.BusinessModel;
import org.linchpin.render.CanvasContent;

/// What the canvas shows of a model: its notes, the class of each activity, and findings.
public final class RenderModel {
  private RenderModel() {}

  public static CanvasContent content(BusinessModel model) {
    return CanvasContent.of(model, classes(AssessModel.of(model)), Map.of());
  }

  /// The class of every activity that has only one possible.
  static Map<String, ActivityClass> classes(Assessment assessment) {
    Map<String, ActivityClass> classes = new HashMap<>();
    for (ActivityAssessment activity : assessment.activities()) {
      activity.classification().certain().ifPresent(type -> classes.put(activity.id(), type));
    }
    return classes;
  }
}
