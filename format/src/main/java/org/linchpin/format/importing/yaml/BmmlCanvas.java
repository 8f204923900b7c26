package org.linchpin.format.importing.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.format.importing.canvas.Draft;
import org.linchpin.format.importing.canvas.Gathered;
import org.linchpin.format.importing.canvas.Gathering;
import org.linchpin.format.importing.yaml.YamlValue.Entry;
import org.linchpin.format.importing.yaml.YamlValue.Mapping;
import org.linchpin.model.Attribute;
import org.linchpin.model.Block;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.Texts;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// Reads BMML, a YAML format for business models with value maps (github.com/hiasinho/bmml), in its
/// versions 1.0 and 2.0.
///
/// The versions differ in how things point at each other (`for_value`, `segments`, `provides` and
/// the like against `for:` and `from:`), in where pain relievers and gain creators stand (in the
/// fits against in the value propositions), and in the costs. Both are read with the same code, key
/// by key, so a file may even mix them.
public final class BmmlCanvas {
  private static final Map<String, ElementKind> SECTIONS =
      Map.of(
          "customer_segments", ElementKind.SEGMENT,
          "value_propositions", ElementKind.PROPOSITION,
          "channels", ElementKind.CHANNEL,
          "customer_relationships", ElementKind.RELATIONSHIP,
          "revenue_streams", ElementKind.STREAM,
          "key_resources", ElementKind.RESOURCE,
          "key_activities", ElementKind.ACTIVITY,
          "key_partnerships", ElementKind.PARTNER,
          "costs", ElementKind.COST);
  private static final Map<String, Attribute<Texts>> TEXTS =
      Map.of(
          "jobs", CustomerAttributes.JOBS,
          "pains", CustomerAttributes.PAINS,
          "gains", CustomerAttributes.GAINS,
          "pain_relievers", OfferAttributes.PAIN_RELIEVERS,
          "gain_creators", OfferAttributes.GAIN_CREATORS);
  private static final List<String> POINTERS =
      List.of(
          "for",
          "from",
          "segments",
          "segment",
          "for_value",
          "from_segments",
          "provides",
          "linked_to");

  private final Gathering gathering = new Gathering();
  private final BmmlReferences references = new BmmlReferences(gathering);

  private BmmlCanvas() {}

  /// True when the keys are those of BMML.
  public static boolean isBmml(YamlValue root) {
    return root instanceof Mapping map
        && map.entries().stream()
            .anyMatch(e -> SECTIONS.containsKey(e.key()) || e.key().equals("cost_structure"))
        && map.value("meta").isPresent();
  }

  /// What the file holds.
  public static Gathered read(Mapping file, List<String> comments) {
    return new BmmlCanvas().file(file, comments);
  }

  private Gathered file(Mapping file, List<String> comments) {
    for (Entry section : file.entries()) {
      ElementKind kind = SECTIONS.get(section.key());
      if (kind != null) {
        kind.block().ifPresent(block -> gathering.found(block, section.key()));
        section.value().asList().forEach(item -> element(kind, item));
      } else if (section.key().equals("cost_structure")) {
        gathering.found(Block.COST_STRUCTURE, section.key());
        costStructure(section.value());
      } else if (section.key().equals("meta")) {
        meta(section.value());
      } else if (!section.key().equals("version") && !section.key().equals("fits")) {
        gathering.note(section.key(), section.value().outline(), "an unknown key");
      }
    }
    file.value("fits").ifPresent(fits -> new BmmlFits(gathering, references).read(fits.asList()));
    references.resolve();
    if (!comments.isEmpty()) {
      gathering.note("Comments", String.join("\n", comments), "comments of the file");
    }
    return gathering.gathered();
  }

  private void meta(YamlValue meta) {
    if (!(meta instanceof Mapping facts)) {
      gathering.remark("meta", meta.plain(), "no map");
      return;
    }
    for (Entry fact : facts.entries()) {
      String text = fact.value().plain();
      boolean said =
          switch (fact.key()) {
            case "name" -> !text.isEmpty() && gathering.say(CommonAttributes.NAME, text);
            case "tagline" -> !text.isEmpty() && gathering.say(CommonAttributes.DESCRIPTION, text);
            case "derived_from" -> !text.isEmpty() && gathering.say(ModelAttributes.PARENT, text);
            case "portfolio" ->
                text.matches("explore|exploit") && gathering.say(ModelAttributes.PHASE, text);
            default -> false;
          };
      if (!said && !text.isEmpty()) {
        gathering.remark("meta", fact.key() + ": " + text, "a fact without a place");
      }
    }
  }

  private void costStructure(YamlValue costs) {
    if (!(costs instanceof Mapping map)) {
      costs.asList().forEach(item -> element(ElementKind.COST, item));
      return;
    }
    for (Entry entry : map.entries()) {
      if (entry.key().equals("major_costs")) {
        entry.value().asList().forEach(item -> element(ElementKind.COST, item));
      } else {
        gathering.aside(
            Block.COST_STRUCTURE,
            entry.key() + ": " + spaced(entry.value().plain()),
            "a fact about the whole block");
      }
    }
  }

  private void element(ElementKind kind, YamlValue item) {
    if (!(item instanceof Mapping map)) {
      gathering.add(kind, item.plain());
      return;
    }
    Optional<String> id = map.text("id");
    String nameKey = map.text("name").isPresent() ? "name" : "description";
    String name =
        map.text(nameKey)
            .or(() -> map.text("type").map(BmmlCanvas::spaced))
            .or(() -> id)
            .orElse("");
    Draft draft = gathering.add(kind, name, id);
    id.ifPresent(text -> references.define(text, draft));
    for (Entry entry : map.entries()) {
      if (!entry.key().equals("id") && !entry.key().equals(nameKey)) {
        attribute(draft, entry.key(), entry.value());
      }
    }
  }

  private void attribute(Draft draft, String key, YamlValue value) {
    Attribute<Texts> texts = TEXTS.get(key);
    boolean customer =
        draft.kind() == ElementKind.SEGMENT || draft.kind() == ElementKind.PROPOSITION;
    if (texts != null && customer) {
      value.asList().forEach(item -> draft.put(texts, new Texts(List.of(defined(item)))));
    } else if (key.equals("products_services") && draft.kind() == ElementKind.PROPOSITION) {
      value.asList().forEach(item -> offering(draft, item));
    } else if (POINTERS.contains(key)) {
      references.refer(draft, key, value);
    } else if (key.equals("description")) {
      draft.describe(value.plain());
    } else if (!BmmlTypes.placed(draft, key, value) && !value.plain().isEmpty()) {
      draft.note(spaced(key) + ": " + spaced(value.plain()));
    }
  }

  /// The text of a job, pain, gain and the like, with what else is said about it in brackets.
  private String defined(YamlValue item) {
    if (!(item instanceof Mapping map)) {
      return item.plain();
    }
    String key = map.text("name").isPresent() ? "name" : "description";
    List<String> more =
        map.entries().stream()
            .filter(e -> !e.key().equals("id") && !e.key().equals(key))
            .map(e -> spaced(e.key()) + ": " + spaced(e.value().plain()))
            .toList();
    String text = map.text(key).or(() -> map.text("id")).orElse("");
    map.text("id").ifPresent(id -> references.define(id, text));
    return more.isEmpty() ? text : text + " (" + String.join(", ", more) + ")";
  }

  private void offering(Draft proposition, YamlValue item) {
    Optional<String> id = item instanceof Mapping map ? map.text("id") : Optional.empty();
    String nameKey =
        item instanceof Mapping map && map.text("name").isEmpty() ? "description" : "name";
    String name =
        item instanceof Mapping map ? map.text(nameKey).or(() -> id).orElse("") : item.plain();
    Draft offering = gathering.add(ElementKind.OFFERING, name, id);
    id.ifPresent(text -> references.define(text, offering));
    if (item instanceof Mapping map) {
      map.entries().stream()
          .filter(entry -> !entry.key().equals("id") && !entry.key().equals(nameKey))
          .forEach(entry -> attribute(offering, entry.key(), entry.value()));
    }
    gathering.connect(offering, proposition, Fields.NONE);
  }

  static String spaced(String code) {
    return code.replace('_', ' ');
  }
}
