package org.linchpin.engine.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.classify.Classification;
import org.linchpin.engine.survival.Survival;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// What to do with an activity, from its class and from what it lacks.
///
/// @param model for the names of others
/// @param activity the activity
/// @param hiddenWith the groups it belongs to that hurt only together
record Actions(BusinessModel model, Element activity, List<HiddenGroup> hiddenWith) {

  List<String> of(
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
      actions.add(byClass(certain.get()));
    }
    if (atRisk.share() > 0 && backups.isEmpty() && !has(activity, "workaround")) {
      actions.add("line up a backup: nothing stands in for it");
    }
    if (survival instanceof Survival.Days days
        && days.within(Survival.QUESTION)
        && activity.links(ActivityAttributes.DOCUMENTED_IN).isEmpty()) {
      actions.add("write down how it is done, so that others can step in");
    }
    hiddenWith.stream()
        .filter(group -> atRisk.share() == 0)
        .limit(1)
        .map(this::keepApart)
        .forEach(actions::add);
    return actions;
  }

  private String keepApart(HiddenGroup group) {
    List<String> others = group.without(activity.id());
    return String.format(
        Locale.ROOT,
        "see that nothing can stop it and %s at once: %.0f %% of revenue stops with them together",
        others.stream()
            .map(id -> model.element(id).map(Element::name).orElse(id))
            .collect(Collectors.joining(" and ")),
        100 * group.share());
  }

  private String byClass(ActivityClass type) {
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
      return "bring the knowledge home or secure it by contract: your advantage sits with a"
          + " partner";
    }
    return type.advice();
  }

  private static boolean has(Element activity, String key) {
    return activity.fields().attributes().stream().anyMatch(a -> a.key().equals(key));
  }
}
