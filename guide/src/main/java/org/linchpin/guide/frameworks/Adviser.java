package org.linchpin.guide.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// Says which frameworks suit a model: a blockchain asks for VBDE, technology or a platform for
/// VTDF, a search for a business for the Lean Canvas, and any business can be tested with the
/// Squared Triangle.
public final class Adviser {
  private static final Pattern CHAIN =
      Pattern.compile(
          "\\b(blockchain|protocol|token|decentrali[sz]\\w*)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MISSION =
      Pattern.compile(
          "\\b(charity|foundation|ministry|municipality|public body|aid|volunteers?)\\b",
          Pattern.CASE_INSENSITIVE);

  private Adviser() {}

  /// A framework with the reason why it suits.
  ///
  /// @param reason a clause without a full stop
  public record Advice(Framework framework, String reason) {}

  /// What suits a model, the most fitting first; at least one.
  public static List<Advice> advise(BusinessModel model) {
    List<Advice> advice = new ArrayList<>();
    if (isOnChain(model)) {
      advice.add(new Advice(Frameworks.VBDE, "it speaks of a protocol or a token"));
    }
    if (isTechnical(model)) {
      advice.add(new Advice(Frameworks.VTDF, "technology or a platform is at its core"));
    }
    if (says(model, MISSION)) {
      advice.add(
          new Advice(
              Frameworks.MISSION_MODEL_CANVAS, "its success may not be measured in revenue"));
    }
    if (model.value(ModelAttributes.PHASE).map("explore"::equals).orElse(false)) {
      advice.add(new Advice(Frameworks.LEAN_CANVAS, "it is still looking for its business model"));
    }
    advice.add(new Advice(Frameworks.BMC, "it shows what a business hangs on"));
    advice.add(new Advice(Frameworks.SQUARED_TRIANGLE, "any business can be tested with it fast"));
    return List.copyOf(advice);
  }

  private static boolean isOnChain(BusinessModel model) {
    return !model.all(ElementKind.TOKEN).isEmpty()
        || !model.all(ElementKind.PROTOCOL_RULE).isEmpty()
        || says(model, CHAIN);
  }

  private static boolean isTechnical(BusinessModel model) {
    return model.value(ModelAttributes.KIND).flatMap(kind -> kind.largest()).stream()
            .anyMatch("platform"::equals)
        || model.all(ElementKind.ACTIVITY).stream()
            .flatMap(activity -> activity.value(ActivityAttributes.DEPARTMENT).stream())
            .anyMatch("it"::equals);
  }

  private static boolean says(BusinessModel model, Pattern words) {
    return words.matcher(model.name()).find()
        || model.elements().stream().map(Element::name).anyMatch(n -> words.matcher(n).find());
  }
}
