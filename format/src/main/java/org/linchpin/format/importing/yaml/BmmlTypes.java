package org.linchpin.format.importing.yaml;

import java.util.Map;
import org.linchpin.format.importing.canvas.Draft;
import org.linchpin.model.Attribute;
import org.linchpin.model.Texts;
import org.linchpin.model.Weights;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.PartnerAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// The words BMML 1.0 has for types, phases and motives, as values of our attributes.
final class BmmlTypes {
  private static final Map<String, String> STREAM_KINDS =
      Map.of(
          "transaction", "sale",
          "subscription", "subscription",
          "usage", "usage",
          "licensing", "licence",
          "advertising", "advertising");
  private static final Map<String, String> MOTIVES =
      Map.of(
          "optimization", "economies-of-scale",
          "risk_reduction", "risk-reduction",
          "resource_acquisition", "acquisition");

  private BmmlTypes() {}

  /// Puts the value where it belongs; false when it has no place.
  static boolean placed(Draft draft, String key, YamlValue value) {
    String word = value.plain();
    return switch (draft.kind()) {
      case ACTIVITY ->
          key.equals("type")
              && word.matches("production|problem_solving|platform")
              && put(
                  draft,
                  ActivityAttributes.CATEGORY,
                  new Weights(Map.of(word.replace('_', '-'), 1.0)));
      case RESOURCE ->
          key.equals("type")
              && word.matches("physical|intellectual|human|financial")
              && put(draft, ResourceAttributes.TYPE, word);
      case CHANNEL -> channel(draft, key, value, word);
      case RELATIONSHIP ->
          key.equals("type")
              && !word.isEmpty()
              && put(draft, CustomerAttributes.RELATION_TYPE, BmmlCanvas.spaced(word));
      case STREAM -> key.equals("type") && stream(draft, word);
      case PARTNER ->
          key.equals("motivation")
              && MOTIVES.containsKey(word)
              && put(draft, PartnerAttributes.MOTIVE, MOTIVES.getOrDefault(word, word));
      case COST ->
          key.equals("type")
              && word.matches("fixed|variable")
              && put(draft, MoneyAttributes.BEHAVIOUR, word);
      default -> false;
    };
  }

  private static boolean channel(Draft draft, String key, YamlValue value, String word) {
    if (key.equals("phases")) {
      return put(
          draft,
          CustomerAttributes.PHASES,
          new Texts(value.asList().stream().map(v -> v.plain().replace('_', '-')).toList()));
    }
    return key.equals("type")
        && word.matches("owned|partner")
        && put(draft, CustomerAttributes.OWNERSHIP, word.equals("owned") ? "own" : "partner");
  }

  private static boolean stream(Draft draft, String word) {
    if (word.equals("recurring")) {
      return put(draft, MoneyAttributes.RECURRING, true);
    }
    return STREAM_KINDS.containsKey(word)
        && put(draft, MoneyAttributes.KIND, STREAM_KINDS.getOrDefault(word, word));
  }

  private static boolean put(Draft draft, Attribute<?> attribute, Object value) {
    boolean free = draft.lacks(attribute);
    if (free) {
      draft.put(attribute, value);
    }
    return free;
  }
}
