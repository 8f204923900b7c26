package org.linchpin.format.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.format.bind.ModelBinder;
import org.linchpin.format.write.Part.Items;
import org.linchpin.format.write.Part.Nothing;
import org.linchpin.format.write.Part.Pair;
import org.linchpin.format.write.Part.Pairs;
import org.linchpin.format.write.Part.Phrase;
import org.linchpin.format.write.Part.Word;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Entries;
import org.linchpin.model.Fields;
import org.linchpin.model.Links;
import org.linchpin.model.Texts;
import org.linchpin.model.ValueType;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.Weights;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.CommonAttributes;

/// A model taken apart into what is to be written: the header, then the sections.
///
/// Sections come in the order in which a business explains itself: whom it serves, what it
/// promises, how it gets there, what it takes, what it costs and earns; then the rest. Attributes
/// come in the order of the vocabulary, elements in their own.
final class ModelParts {
  private static final List<ElementKind> FIRST =
      List.of(
          ElementKind.SEGMENT,
          ElementKind.PROPOSITION,
          ElementKind.CHANNEL,
          ElementKind.RELATIONSHIP,
          ElementKind.ACTIVITY,
          ElementKind.RESOURCE,
          ElementKind.PARTNER,
          ElementKind.COST,
          ElementKind.STREAM);

  private ModelParts() {}

  /// The sections in the order written.
  static List<ElementKind> order() {
    Set<ElementKind> order = new LinkedHashSet<>(FIRST);
    order.addAll(List.of(ElementKind.values()));
    return List.copyOf(order);
  }

  /// The keys about the business as a whole, the version of the format first.
  static List<Pair> header(BusinessModel model) {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(ModelBinder.FORMAT_KEY, new Word(Integer.toString(ModelBinder.FORMAT_VERSION))));
    boolean notesShared = !model.all(ElementKind.NOTE).isEmpty();
    for (Pair pair : fields(model.header(), Vocabulary.header().values())) {
      if (!(notesShared && pair.key().equals(ElementKind.NOTE.section()))) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /// One section, or empty when the model has no element of the kind.
  static Optional<Pair> section(BusinessModel model, ElementKind kind) {
    List<Element> elements = model.all(kind);
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    Optional<Texts> texts =
        model.value(CommonAttributes.NOTES).filter(notes -> !notes.texts().isEmpty());
    if (kind == ElementKind.NOTE && texts.isPresent()) {
      return Optional.of(new Pair(kind.section(), sharedNotes(texts.get(), elements)));
    }
    List<Pair> pairs = elements.stream().map(e -> new Pair(e.id(), element(e))).toList();
    return Optional.of(new Pair(kind.section(), new Pairs(pairs)));
  }

  /// Notes of the model and notes that are elements share one key, and so one list.
  private static Part sharedNotes(Texts texts, List<Element> elements) {
    List<Part> items = new ArrayList<>();
    texts.texts().forEach(text -> items.add(new Phrase(text)));
    for (Element element : elements) {
      List<Pair> pairs = new ArrayList<>(List.of(new Pair("id", new Word(element.id()))));
      pairs.addAll(fields(element.fields(), Vocabulary.of(element.kind()).values()));
      items.add(new Pairs(pairs));
    }
    return new Items(items);
  }

  private static Part element(Element element) {
    List<Pair> pairs = fields(element.fields(), Vocabulary.of(element.kind()).values());
    return pairs.isEmpty() ? new Nothing() : new Pairs(pairs);
  }

  static List<Pair> fields(Fields fields, Collection<? extends Attribute<?>> order) {
    Set<Attribute<?>> attributes = new LinkedHashSet<>(order);
    attributes.retainAll(fields.attributes());
    attributes.addAll(fields.attributes());
    return attributes.stream()
        .map(attribute -> new Pair(attribute.key(), value(attribute, fields)))
        .toList();
  }

  private static <T> Part value(Attribute<T> attribute, Fields fields) {
    return part(attribute.type(), fields.value(attribute).orElseThrow());
  }

  private static Part part(ValueType<?> type, Object value) {
    return switch (type) {
      case ValueType.TextType text -> new Phrase(value.toString());
      case ValueType.ChoiceType choice -> new Word(value.toString());
      case ValueType.DayType day -> new Word(value.toString());
      case ValueType.FlagType flag -> new Word(value.equals(true) ? "yes" : "no");
      case ValueType.TextsType texts ->
          new Items(((Texts) value).texts().stream().<Part>map(Phrase::new).toList());
      case ValueType.WeightsType weights -> weights((Weights) value);
      case ValueType.QuantityType quantity -> QuantityParts.part((Estimate) value);
      case ValueType.GroupType group -> group((Fields) value, group);
      case ValueType.EntriesType(List<Attribute<?>> members) ->
          new Items(((Entries) value).entries().stream().map(e -> entry(e, members)).toList());
      case ValueType.LinksType links -> LinkParts.part((Links) value, links);
    };
  }

  private static Part weights(Weights weights) {
    Map<String, Double> shares = weights.shares();
    if (shares.size() == 1 && shares.containsValue(1.0)) {
      return new Word(shares.keySet().iterator().next());
    }
    List<Pair> pairs = new ArrayList<>();
    shares.forEach((word, share) -> pairs.add(new Pair(word, QuantityParts.share(share))));
    return new Pairs(pairs);
  }

  private static Part group(Fields fields, ValueType.GroupType type) {
    List<Pair> pairs = fields(fields, type.members());
    boolean plain =
        pairs.size() == 1
            && type.shorthand().filter(fields::has).isPresent()
            && isScalar(pairs.getFirst().value());
    return plain ? pairs.getFirst().value() : new Pairs(pairs);
  }

  private static Part entry(Fields fields, List<Attribute<?>> members) {
    List<Pair> pairs = fields(fields, members);
    boolean plain =
        pairs.size() == 1 && fields.has(members.getFirst()) && isScalar(pairs.getFirst().value());
    return plain ? pairs.getFirst().value() : new Pairs(pairs);
  }

  static boolean isScalar(Part part) {
    return part instanceof Word || part instanceof Phrase;
  }
}
