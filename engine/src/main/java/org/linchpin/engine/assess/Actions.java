package org.linchpin.engine.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.classify.Classification;
import org.linchpin.engine.survival.Survival;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// What to do with an activity, from its class and from what it lacks.
final class Actions {
  private Actions() {}

  static List<String> of(
      Element activity,
      Classification classification,
      RevenueAtRisk atRisk,
      Survival survival,
      List<String> backups) {
    List<String> actions = new ArrayList<>();
    Optional<ActivityClass> certain = classification.certain();
    if (!classification.evidence().stated()) {
      actions.add("say first which promise, channel, relationship or revenue it serves");
    } else if (certain.isEmpty()) {
      actions.add(
          classification
              .evidence()
              .differentiation()
              .nextQuestion()
              .map(question -> "answer first: " + question)
              .orElse("find out first what stops with it"));
    } else {
      actions.add(byClass(activity, certain.get()));
    }
    if (atRisk.share() > 0 && backups.isEmpty() && !has(activity, "workaround")) {
      actions.add("line up a backup: nothing stands in for it");
    }
    if (survival instanceof Survival.Days days
        && days.within(Survival.QUESTION)
        && activity.links(ActivityAttributes.DOCUMENTED_IN).isEmpty()) {
      actions.add("write down how it is done, so that others can step in");
    }
    return actions;
  }

  private static String byClass(Element activity, ActivityClass type) {
    String sourcing = activity.value(ActivityAttributes.SOURCING).orElse("");
    boolean licence = activity.fields().has(ActivityAttributes.LICENCE);
    boolean compared = activity.fields().has(ActivityAttributes.OPTIONS);
    if (type == ActivityClass.CRITICAL_COMMODITY) {
      if (licence) {
        return "keep it in your own hands: a licence hangs on it";
      }
      return switch (sourcing) {
        case "partner" -> "agree on service level and exit, and keep a second source";
        case "automated", "self-service" -> "keep it reliable and cheap";
        default ->
            compared
                ? "keep it for now: others were compared; compare again each year"
                : type.advice();
      };
    }
    boolean outside = sourcing.equals("partner");
    if (type.isKey() && outside) {
      return "bring the knowledge home or secure it by contract: your advantage sits with a partner";
    }
    return type.advice();
  }

  private static boolean has(Element activity, String key) {
    return activity.fields().attributes().stream().anyMatch(a -> a.key().equals(key));
  }
}
