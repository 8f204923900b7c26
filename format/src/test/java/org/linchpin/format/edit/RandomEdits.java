package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.Gate;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.Texts;
import org.linchpin.model.ValueType;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.testkit.HostileTexts;
import org.linchpin.testkit.RandomEstimates;

/// One random edit of a model together with the model it must lead to.
record RandomEdits(Edit edit, BusinessModel after) {

  static RandomEdits next(BusinessModel model, RandomGenerator random) {
    List<Element> elements = List.copyOf(model.elements());
    if (elements.isEmpty() || random.nextInt(8) == 0) {
      return add(model, random);
    }
    Element element = elements.get(random.nextInt(elements.size()));
    return switch (random.nextInt(6)) {
      case 0 -> unset(model, element, random);
      case 1 -> remove(model, element);
      case 2 -> move(model, element, random);
      default -> set(model, element, random);
    };
  }

  private static RandomEdits add(BusinessModel model, RandomGenerator random) {
    ElementKind[] kinds = ElementKind.values();
    ElementKind kind = kinds[random.nextInt(kinds.length)];
    String id = "new-" + random.nextInt(1_000_000);
    String name = HostileTexts.next(random);
    Element added = new Element(id, kind, Fields.NONE.with(CommonAttributes.NAME, name));
    return new RandomEdits(new Edit.Add(kind, id, name), model.with(List.of(added)));
  }

  private static RandomEdits unset(BusinessModel model, Element element, RandomGenerator random) {
    List<Attribute<?>> known = List.copyOf(Vocabulary.of(element.kind()).values());
    List<Attribute<?>> there = List.copyOf(element.fields().attributes());
    Attribute<?> attribute =
        there.isEmpty()
            ? known.get(random.nextInt(known.size()))
            : there.get(random.nextInt(there.size()));
    Map<Attribute<?>, Object> values = new LinkedHashMap<>(element.fields().values());
    values.remove(attribute);
    return new RandomEdits(
        new Edit.Unset(element.id(), attribute.key()), changed(model, element, values));
  }

  private static RandomEdits remove(BusinessModel model, Element element) {
    List<Element> rest = new ArrayList<>(model.elements());
    rest.remove(element);
    return new RandomEdits(new Edit.Remove(element.id()), new BusinessModel(model.header(), rest));
  }

  private static RandomEdits move(BusinessModel model, Element element, RandomGenerator random) {
    ElementKind[] kinds = ElementKind.values();
    ElementKind to = kinds[random.nextInt(kinds.length)];
    List<Element> moved = new ArrayList<>(model.elements());
    moved.remove(element);
    moved.add(new Element(element.id(), to, element.fields()));
    return new RandomEdits(
        new Edit.Move(element.id(), to), new BusinessModel(model.header(), moved));
  }

  private static RandomEdits set(BusinessModel model, Element element, RandomGenerator random) {
    List<Attribute<?>> known = List.copyOf(Vocabulary.of(element.kind()).values());
    Attribute<?> attribute = known.get(random.nextInt(known.size()));
    String id = element.id();
    Map<Attribute<?>, Object> values = new LinkedHashMap<>(element.fields().values());
    Edit edit =
        switch (attribute.type()) {
          case ValueType.QuantityType(var expected) -> {
            String text = Quantities.write(RandomEstimates.plain(random));
            Estimate value = expected.adopt(Quantities.parse(text));
            values.put(attribute, value);
            yield new Edit.Set(id, attribute.key(), text);
          }
          case ValueType.ChoiceType(List<String> options) -> {
            String option = options.get(random.nextInt(options.size()));
            values.put(attribute, option);
            yield new Edit.Set(id, attribute.key(), option);
          }
          case ValueType.TextsType type -> {
            List<String> texts = List.of(HostileTexts.next(random), HostileTexts.next(random));
            values.put(attribute, new Texts(texts));
            yield new Edit.SetAll(id, attribute.key(), texts);
          }
          case ValueType.LinksType type -> connect(model, element, attribute, type, values, random);
          default -> {
            String text = HostileTexts.next(random);
            values.put(CommonAttributes.NAME, text);
            yield new Edit.Set(id, "name", text);
          }
        };
    return new RandomEdits(edit, changed(model, element, values));
  }

  private static Edit connect(
      BusinessModel model,
      Element element,
      Attribute<?> attribute,
      ValueType.LinksType type,
      Map<Attribute<?>, Object> values,
      RandomGenerator random) {
    List<String> targets =
        model.elements().stream()
            .filter(e -> type.targets().contains(e.kind()))
            .map(Element::id)
            .toList();
    String target = targets.isEmpty() ? element.id() : targets.get(random.nextInt(targets.size()));
    Links before = (Links) element.fields().values().getOrDefault(attribute, Links.NONE);
    List<Gate> gates = new ArrayList<>(before.gates());
    if (before.targets().noneMatch(target::equals)) {
      if (type.alternatives() && !gates.isEmpty() && gates.getLast().atLeast() == 1) {
        List<Link> members = new ArrayList<>(gates.removeLast().members());
        members.add(Link.to(target));
        gates.add(Gate.any(members));
      } else {
        gates.add(Gate.of(Link.to(target)));
      }
      values.put(attribute, new Links(gates));
    }
    return new Edit.Connect(element.id(), attribute.key(), target);
  }

  private static BusinessModel changed(
      BusinessModel model, Element element, Map<Attribute<?>, Object> values) {
    return model.with(List.of(new Element(element.id(), element.kind(), new Fields(values))));
  }
}
