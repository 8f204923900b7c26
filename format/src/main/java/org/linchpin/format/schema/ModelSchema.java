package org.linchpin.format.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.linchpin.format.bind.ModelBinder;
import org.linchpin.format.schema.Json.Bare;
import org.linchpin.format.schema.Json.Items;
import org.linchpin.format.schema.Json.Members;
import org.linchpin.format.schema.Json.Text;
import org.linchpin.model.Attribute;
import org.linchpin.model.Block;
import org.linchpin.model.ElementKind;
import org.linchpin.model.ValueType;
import org.linchpin.model.Vocabulary;

/// The JSON Schema (draft 2020-12) of a model, made from the vocabulary alone.
///
/// Whatever the reader accepts is valid; the schema cannot say that links find their targets or
/// that units fit. Keys that start with `x-` are free for other tools.
public final class ModelSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String NUMBER =
      "[-+\\u2212]?(\\d[\\d,_]*(\\.\\d+)?|\\.\\d+)([eE][-+]?\\d+)?";
  private static final String QUANTITY =
      "^\\s*(\\?|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|([A-Z]{3}|[\\u20ac$\\u00a3\\u00a5])?\\s*"
          + NUMBER
          + "[^\\n]*)\\s*$";

  private final Map<String, Json> definitions = new TreeMap<>();
  private final Map<Object, String> linkForms = new HashMap<>();

  private ModelSchema() {}

  /// The schema as JSON text.
  public static String json() {
    return new ModelSchema().schema().text(0) + "\n";
  }

  private Members schema() {
    definitions.put("quantity", quantity());
    definitions.put("scalar", types("string", "number", "boolean", "null"));
    definitions.put("texts", texts());
    definitions.put("flag", flag());
    definitions.put("day", day());
    Map<String, Json> properties = new LinkedHashMap<>();
    properties.put(
        ModelBinder.FORMAT_KEY,
        described("The version of the format.")
            .with(
                "enum",
                new Items(
                    List.of(
                        new Bare(Integer.toString(ModelBinder.FORMAT_VERSION)),
                        new Text(Integer.toString(ModelBinder.FORMAT_VERSION))))));
    properties.putAll(attributes(Vocabulary.header().values()));
    for (ElementKind kind : ElementKind.values()) {
      definitions.put(kind.code(), element(kind));
      Json section = section(kind);
      properties.merge(
          kind.section(), section, (texts, elements) -> Json.oneOf("anyOf", texts, elements));
    }
    return Json.object()
        .with("$schema", DIALECT)
        .with("title", "Linchpin model")
        .with("description", "A business model: what a business does and hangs on.")
        .with("type", "object")
        .with("properties", new Members(properties))
        .with("patternProperties", free())
        .with("additionalProperties", new Bare("false"))
        .with("$defs", new Members(definitions));
  }

  private static Members described(String text) {
    return Json.object().with("description", text);
  }

  private static Members types(String... names) {
    return Json.object().with("type", Json.texts(List.of(names)));
  }

  private static Members free() {
    return Json.object().with("^x-", new Bare("true"));
  }

  private static Members list(Json item) {
    return Json.object().with("type", "array").with("items", item);
  }

  private Members fields(Collection<? extends Attribute<?>> attributes) {
    return Json.object()
        .with("type", Json.texts(List.of("object", "null")))
        .with("properties", new Members(attributes(attributes)))
        .with("patternProperties", free())
        .with("additionalProperties", new Bare("false"));
  }

  private Map<String, Json> attributes(Collection<? extends Attribute<?>> attributes) {
    Map<String, Json> properties = new LinkedHashMap<>();
    for (Attribute<?> attribute : attributes) {
      properties.put(
          attribute.key(), value(attribute.type()).with("description", attribute.meaning()));
    }
    return properties;
  }

  private Members section(ElementKind kind) {
    String title = kind.block().map(Block::title).orElse(kind.section());
    Members byId =
        Json.object().with("type", "object").with("additionalProperties", Json.ref(kind.code()));
    Members listed = list(Json.ref("listed-" + kind.code()));
    Members item = (Members) definitions.getOrDefault(kind.code(), Json.object());
    Items forms = (Items) item.members().getOrDefault("anyOf", new Items(List.of()));
    Members object = (Members) forms.items().getLast();
    Members properties = (Members) object.members().getOrDefault("properties", Json.object());
    definitions.put(
        "listed-" + kind.code(),
        Json.oneOf(
            "anyOf",
            Json.ref("scalar"),
            object.with(
                "properties",
                properties.with(
                    "id",
                    described("Its id; made from its name when left out.")
                        .with(
                            "type", Json.texts(List.of("string", "number", "boolean", "null")))))));
    return Json.oneOf("anyOf", byId, listed, Json.ref("scalar"))
        .with("title", title)
        .with("description", "Each %s under its id.".formatted(kind.word()));
  }

  private Members element(ElementKind kind) {
    return Json.oneOf("anyOf", Json.ref("scalar"), fields(Vocabulary.of(kind).values()))
        .with("title", kind.word());
  }

  private Members value(ValueType<?> type) {
    return switch (type) {
      case ValueType.TextType text -> Json.ref("scalar");
      case ValueType.TextsType texts -> Json.ref("texts");
      case ValueType.FlagType flag -> Json.ref("flag");
      case ValueType.DayType day -> Json.ref("day");
      case ValueType.ChoiceType(List<String> options) -> choice(options, true);
      case ValueType.WeightsType(List<String> options) -> weights(options);
      case ValueType.QuantityType quantity ->
          Json.ref("quantity")
              .with("title", quantity.expected().words())
              .with("examples", Json.texts(List.of(quantity.expected().example())));
      case ValueType.GroupType(List<Attribute<?>> members, var shorthand) ->
          shorthand.isPresent()
              ? Json.oneOf("anyOf", value(shorthand.get().type()), fields(members))
              : fields(members);
      case ValueType.EntriesType(List<Attribute<?>> members) -> {
        Members entry = Json.oneOf("anyOf", value(members.getFirst().type()), fields(members));
        yield Json.oneOf("anyOf", list(entry), entry);
      }
      case ValueType.LinksType links -> links(links);
    };
  }

  /// One of the options, in any mixture of capitals.
  private static Members choice(List<String> options, boolean orNothing) {
    List<Json> forms = new ArrayList<>();
    forms.add(Json.object().with("enum", Json.texts(options)));
    forms.add(Json.object().with("type", "string").with("pattern", anyCase(options)));
    if (options.contains("yes")) {
      forms.add(Json.object().with("type", "boolean"));
      forms.add(
          Json.object().with("type", "string").with("pattern", anyCase(List.of("true", "false"))));
    }
    if (orNothing) {
      forms.add(Json.object().with("type", "null"));
    }
    return Json.object().with("anyOf", new Items(forms));
  }

  private static String anyCase(List<String> options) {
    StringBuilder pattern = new StringBuilder("^(");
    for (String option : options) {
      pattern.append(pattern.length() > 2 ? "|" : "");
      option
          .chars()
          .forEach(
              c -> {
                String small = Character.toString(c);
                String capital = small.toUpperCase(Locale.ROOT);
                pattern.append(small.equals(capital) ? small : "[" + small + capital + "]");
              });
    }
    return pattern.append(")$").toString();
  }

  private static Members weights(List<String> options) {
    Members shares =
        Json.object()
            .with("type", "object")
            .with("propertyNames", choice(options, false))
            .with("additionalProperties", Json.ref("quantity"));
    return Json.oneOf("anyOf", choice(options, true), list(choice(options, false)), shares);
  }

  /// An id, a list of ids, ids with what is known about them, gates.
  private Members links(ValueType.LinksType type) {
    Object make = List.of(type.qualifiers(), type.shorthand());
    String name = linkForms.computeIfAbsent(make, m -> "links-" + (linkForms.size() + 1));
    if (!definitions.containsKey(name)) {
      Json self = Json.ref(name);
      definitions.put(name, Json.object());
      List<Json> about =
          new ArrayList<>(List.of(fields(type.qualifiers()), Json.object().with("type", "null")));
      type.shorthand().forEach(attribute -> about.add(value(attribute.type())));
      Members map =
          Json.object()
              .with("type", "object")
              .with(
                  "properties",
                  Json.object()
                      .with("any-of", self)
                      .with("all-of", self)
                      .with("of", self)
                      .with("at-least", types("integer", "string")))
              .with("additionalProperties", Json.object().with("anyOf", new Items(about)));
      Members item = Json.oneOf("anyOf", Json.ref("scalar"), map);
      definitions.put(name, Json.oneOf("anyOf", item, list(item)));
    }
    String kinds =
        String.join(", ", type.targets().stream().sorted().map(ElementKind::word).toList());
    return Json.ref(name).with("title", "ids: " + kinds);
  }

  private static Members texts() {
    return Json.oneOf("anyOf", Json.ref("scalar"), list(Json.ref("scalar")));
  }

  private static Members flag() {
    return Json.oneOf(
        "anyOf",
        types("boolean", "null"),
        Json.object()
            .with("type", "string")
            .with("pattern", anyCase(List.of("yes", "no", "true", "false", "y", "n"))));
  }

  private static Members day() {
    return Json.oneOf(
        "anyOf",
        Json.object().with("type", "null"),
        Json.object().with("type", "string").with("pattern", "^[-+]?\\d{4,9}-\\d\\d-\\d\\d$"));
  }

  private static Members quantity() {
    Members text = Json.object().with("type", "string").with("pattern", QUANTITY);
    Members longForm =
        Json.object()
            .with("type", "object")
            .with(
                "properties",
                Json.object()
                    .with(
                        "value",
                        described("The number with its unit.").with("$ref", "#/$defs/quantity"))
                    .with("shape", described("Straight sides instead of smooth ones: triangular."))
                    .with("samples", list(types("number", "string")))
                    .with(
                        "basis",
                        choice(
                                List.of("measured", "documented", "expert", "assumed", "default"),
                                true)
                            .with("description", "Where the number comes from."))
                    .with("as-of", Json.ref("day"))
                    .with("by", Json.ref("scalar"))
                    .with("evidence", Json.ref("scalar")))
            .with("additionalProperties", new Bare("false"))
            .with(
                "anyOf",
                new Items(
                    List.of(
                        Json.object().with("required", Json.texts(List.of("value"))),
                        Json.object().with("required", Json.texts(List.of("samples"))))));
    return Json.oneOf("anyOf", text, types("number", "null"), longForm)
        .with("description", "A number with its unit, a range, or unknown.");
  }
}
