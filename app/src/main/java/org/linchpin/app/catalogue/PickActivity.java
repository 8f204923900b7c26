package org.linchpin.app.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.linchpin.format.bind.ModelBinder;
import org.linchpin.guide.catalogue.TypicalActivity;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Links;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Turns a pick from the catalogue into edits: the activity with its category, department and step,
/// linked to what it is there for.
public final class PickActivity {
  private PickActivity() {}

  /// The edits of a pick, links prefilled: to the only element its goal can mean, else to those
  /// that no activity serves yet. A supporting activity is linked from the activities of its own
  /// category that deliver.
  public static List<Edit> edits(BusinessModel model, TypicalActivity pick) {
    return edits(model, pick, prefilled(model, pick));
  }

  /// The edits of a pick that is linked to what the user chose.
  ///
  /// @param targets ids of elements that its goal can mean
  public static List<Edit> edits(BusinessModel model, TypicalActivity pick, List<String> targets) {
    String id = freeId(model, pick.id());
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Add(ElementKind.ACTIVITY, id, pick.name()));
    edits.add(new Edit.Set(id, ActivityAttributes.CATEGORY.key(), pick.category()));
    edits.add(new Edit.Set(id, ActivityAttributes.DEPARTMENT.key(), pick.department()));
    if (!pick.step().isEmpty()) {
      edits.add(new Edit.Set(id, ActivityAttributes.STEP.key(), pick.step()));
    }
    for (String target : targets) {
      edits.add(
          pick.goal() == TypicalActivity.Goal.SUPPORT
              ? new Edit.Connect(target, ActivityAttributes.AFTER.key(), id)
              : new Edit.Connect(id, link(pick.goal()).key(), target));
    }
    return List.copyOf(edits);
  }

  /// What a pick would be linked to by itself.
  public static List<String> prefilled(BusinessModel model, TypicalActivity pick) {
    if (pick.goal() == TypicalActivity.Goal.SUPPORT) {
      return model.all(ElementKind.ACTIVITY).stream()
          .filter(activity -> !activity.links(ActivityAttributes.DELIVERS).isEmpty())
          .filter(activity -> isOf(pick.category(), activity))
          .map(Element::id)
          .toList();
    }
    List<String> all = model.all(kind(pick.goal())).stream().map(Element::id).toList();
    return all.size() < 2
        ? all
        : all.stream().filter(id -> isUnserved(model, link(pick.goal()), id)).toList();
  }

  private static boolean isOf(String category, Element activity) {
    return activity
        .value(ActivityAttributes.CATEGORY)
        .map(weights -> weights.shares().containsKey(category))
        .orElse(true);
  }

  private static boolean isUnserved(BusinessModel model, Attribute<Links> link, String target) {
    return model.all(ElementKind.ACTIVITY).stream()
        .noneMatch(activity -> activity.links(link).targets().anyMatch(target::equals));
  }

  private static Attribute<Links> link(TypicalActivity.Goal goal) {
    return switch (goal) {
      case DELIVER -> ActivityAttributes.DELIVERS;
      case REACH -> ActivityAttributes.REACHES;
      case MAINTAIN -> ActivityAttributes.MAINTAINS;
      case EARN -> ActivityAttributes.EARNS;
      case SUPPORT -> ActivityAttributes.AFTER;
    };
  }

  private static ElementKind kind(TypicalActivity.Goal goal) {
    return switch (goal) {
      case DELIVER -> ElementKind.PROPOSITION;
      case REACH -> ElementKind.CHANNEL;
      case MAINTAIN -> ElementKind.RELATIONSHIP;
      case EARN -> ElementKind.STREAM;
      case SUPPORT -> ElementKind.ACTIVITY;
    };
  }

  private static String freeId(BusinessModel model, String wanted) {
    String base = ModelBinder.slug(wanted);
    String id = base;
    for (int n = 2; model.element(id).isPresent(); n++) {
      id = base + "-" + n;
    }
    return id;
  }
}
