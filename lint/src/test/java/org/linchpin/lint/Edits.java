package org.linchpin.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.Expected;
import org.linchpin.model.Fields;
import org.linchpin.model.Gate;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.ValueType;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.Weights;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.vocabulary.CommonAttributes;

/// Applies the edits of quick fixes to a model, as far as quick fixes use them.
public final class Edits {
  private Edits() {}

  public static BusinessModel apply(BusinessModel model, List<Edit> edits) {
    BusinessModel changed = model;
    for (Edit edit : edits) {
      changed = apply(changed, edit);
    }
    return changed;
  }

  private static BusinessModel apply(BusinessModel model, Edit edit) {
    return switch (edit) {
      case Edit.Set(String id, String property, String value) ->
          edited(model, id, fields -> put(model, fields, id, property, value));
      case Edit.Connect(String id, String property, String target) ->
          edited(model, id, fields -> connect(model, fields, id, property, target));
      case Edit.Unset(String id, String property) ->
          edited(model, id, fields -> without(fields, property));
      case Edit.Remove(String id) ->
          new BusinessModel(
              model.header(), model.elements().stream().filter(e -> !e.id().equals(id)).toList());
      case Edit.Move(String id, var kind) ->
          new BusinessModel(
              model.header(),
              model.elements().stream()
                  .map(e -> e.id().equals(id) ? new Element(id, kind, e.fields()) : e)
                  .toList());
      case Edit.Add(var kind, String id, String name) -> {
        List<Element> all = new ArrayList<>(model.elements());
        all.add(new Element(id, kind, Fields.NONE.with(CommonAttributes.NAME, name)));
        yield new BusinessModel(model.header(), all);
      }
      default -> throw new AssertionError("No quick fix uses " + edit);
    };
  }

  private static BusinessModel edited(
      BusinessModel model, String id, Function<Fields, Fields> change) {
    if (id.isEmpty()) {
      return model.with(change.apply(model.header()));
    }
    Element element = model.element(id).orElseThrow();
    return model.with(List.of(new Element(id, element.kind(), change.apply(element.fields()))));
  }

  private static Attribute<?> attribute(BusinessModel model, String id, String property) {
    Map<String, Attribute<?>> known =
        id.isEmpty() ? Vocabulary.header() : Vocabulary.of(model.element(id).orElseThrow().kind());
    Attribute<?> attribute = known.get(property);
    if (attribute == null) {
      throw new AssertionError("%s has no property '%s'".formatted(id, property));
    }
    return attribute;
  }

  private static Fields put(
      BusinessModel model, Fields fields, String id, String property, String value) {
    Attribute<?> attribute = attribute(model, id, property);
    Object typed =
        switch (attribute.type()) {
          case ValueType.TextType() -> value;
          case ValueType.QuantityType(Expected expected) -> expected.adopt(Quantities.parse(value));
          case ValueType.FlagType() -> value.equals("yes");
          case ValueType.ChoiceType(List<String> options) when options.contains(value) -> value;
          case ValueType.WeightsType(List<String> options) when options.contains(value) ->
              new Weights(Map.of(value, 1.0));
          default -> throw new AssertionError("'%s' cannot be %s".formatted(property, value));
        };
    Map<Attribute<?>, Object> values = new LinkedHashMap<>(fields.values());
    values.put(attribute, typed);
    return new Fields(values);
  }

  private static Fields connect(
      BusinessModel model, Fields fields, String id, String property, String target) {
    Attribute<?> attribute = attribute(model, id, property);
    if (!(attribute.type() instanceof ValueType.LinksType type)
        || !type.targets().contains(model.element(target).orElseThrow().kind())) {
      throw new AssertionError("'%s' cannot link to '%s'".formatted(property, target));
    }
    List<Gate> gates = new ArrayList<>();
    if (fields.values().get(attribute) instanceof Links links) {
      gates.addAll(links.gates());
    }
    gates.add(Gate.of(Link.to(target)));
    Map<Attribute<?>, Object> values = new LinkedHashMap<>(fields.values());
    values.put(attribute, new Links(gates));
    return new Fields(values);
  }

  private static Fields without(Fields fields, String property) {
    Map<Attribute<?>, Object> values = new LinkedHashMap<>(fields.values());
    values.keySet().removeIf(attribute -> attribute.key().equals(property));
    return new Fields(values);
  }
}
