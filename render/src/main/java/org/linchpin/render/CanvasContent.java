package org.linchpin.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.stop.Variant;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.lens.Framework;

/// What a canvas shows, before anybody decides where it stands.
///
/// @param name what the model is called
/// @param kindLine what sort of business it is, in a few words; may be empty
/// @param framework the grid it is shown on
/// @param blocks in the order of the framework's slots
/// @param links between the notes
public record CanvasContent(
    String name,
    String kindLine,
    Framework framework,
    List<CanvasBlock> blocks,
    List<CanvasLink> links) {
  public CanvasContent {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
  }

  /// The Business Model Canvas of a model.
  ///
  /// @param classes what activities are to the business, by id; whoever is missing has no stripe
  /// @param findings how many findings there are about each element, by id
  public static CanvasContent of(
      BusinessModel model, Map<String, ActivityClass> classes, Map<String, Integer> findings) {
    return of(model, classes, findings, Frameworks.BMC);
  }

  /// This content with how long the business lives without each activity whose stop was simulated.
  public CanvasContent withDaysLived(Assessment assessment) {
    Map<String, Double> days = new HashMap<>();
    for (ActivityAssessment activity : assessment.activities()) {
      activity
          .stop()
          .filter(outcome -> outcome.deaths().horizon() >= CanvasNote.DAYS)
          .ifPresent(
              outcome ->
                  days.put(
                      activity.id(), outcome.deaths().meanDays(CanvasNote.DAYS, Variant.ACTUAL)));
    }
    return new CanvasContent(
        name,
        kindLine,
        framework,
        blocks.stream().map(block -> block.withDaysLived(days)).toList(),
        links);
  }

  /// The canvas of a model in any framework.
  public static CanvasContent of(
      BusinessModel model,
      Map<String, ActivityClass> classes,
      Map<String, Integer> findings,
      Framework framework) {
    return new ModelReading(model, classes, findings).content(framework);
  }
}
