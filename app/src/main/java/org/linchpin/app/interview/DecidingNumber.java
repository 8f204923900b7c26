package org.linchpin.app.interview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.assess.MeasureNext;
import org.linchpin.engine.stop.KnowledgeValue;
import org.linchpin.engine.survival.Survival;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.Fields;
import org.linchpin.model.Links;
import org.linchpin.model.ValueType;
import org.linchpin.model.Vocabulary;

/// A number on which an answer hangs.
///
/// @param element id of the element it is written at, empty for the model
/// @param attribute its key there, such as `cash`, or the way to it, such as `after/mill/stock`
/// @param what it is, in words
/// @param reason why it is asked for, a sentence without a full stop
/// @param gain by how much knowing it exactly would raise the chance of judging the 30-day question
///   rightly (EVPPI, 0 to 0.5); infinite where no time can be computed without it, and 0 where the
///   gain was not computed
/// @param isWritten whether the model says something about it already, such as a wide range
record DecidingNumber(
    String element, String attribute, String what, String reason, double gain, boolean isWritten) {
  /// A smaller gain changes no decision.
  static final double LEAST_GAIN = 0.02;

  /// The numbers that can be written under an attribute of the model or of an element, those first
  /// that would tell most.
  static List<DecidingNumber> all(BusinessModel model, Assessment assessment) {
    Map<String, DecidingNumber> found = new LinkedHashMap<>();
    for (ActivityAssessment activity : assessment.activities()) {
      activity.stop().stream()
          .flatMap(stop -> stop.measureNext().stream())
          .filter(value -> value.gain() > LEAST_GAIN)
          .flatMap(value -> of(model, activity, value).stream())
          .forEach(one -> found.merge(one.subject(), one, DecidingNumber::better));
    }
    Stream.concat(
            assessment.measureNext().stream(),
            assessment.activities().stream().flatMap(one -> one.measureNext().stream()))
        .flatMap(next -> of(model, assessment, next).stream())
        .filter(one -> !one.isWritten())
        .forEach(one -> found.putIfAbsent(one.subject(), one));
    return found.values().stream()
        .sorted(Comparator.comparingDouble((DecidingNumber one) -> -one.gain()))
        .toList();
  }

  /// The one of an interview question.
  static Optional<DecidingNumber> of(Situation now, String subject) {
    return now.numbers().stream().filter(one -> one.subject().equals(subject)).findFirst();
  }

  /// What a question about it is about.
  String subject() {
    return element + Topic.JOINT + attribute;
  }

  private DecidingNumber better(DecidingNumber other) {
    return other.gain > gain ? other : this;
  }

  private static Optional<DecidingNumber> of(
      BusinessModel model, ActivityAssessment activity, KnowledgeValue value) {
    return place(model, value.element(), value.attribute())
        .map(
            place ->
                new DecidingNumber(
                    place.element(),
                    place.way(),
                    value.what(),
                    String.format(
                        Locale.ROOT,
                        "knowing it raises the chance of judging '%s' rightly by %.0f points of 100",
                        activity.name(),
                        100 * value.gain()),
                    value.gain(),
                    place.isWritten()));
  }

  private static Optional<DecidingNumber> of(
      BusinessModel model, Assessment assessment, MeasureNext next) {
    boolean timeless =
        assessment.activities().stream()
            .anyMatch(one -> one.survival() instanceof Survival.Unknown);
    return place(model, next.element(), next.attribute())
        .map(
            place ->
                new DecidingNumber(
                    place.element(),
                    place.way(),
                    next.what(),
                    next.reason(),
                    timeless ? Double.POSITIVE_INFINITY : 0,
                    place.isWritten()));
  }

  /// Where a quantity is written, or would be.
  private record Place(String element, String way, boolean isWritten) {}

  /// Empty when there is no such place, or more than one.
  private static Optional<Place> place(BusinessModel model, String id, String key) {
    Optional<Element> element = model.element(id);
    if (!id.isEmpty() && element.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Attribute<?>> known =
        element.map(one -> Vocabulary.of(one.kind())).orElseGet(Vocabulary::header);
    Fields fields = element.map(Element::fields).orElseGet(model::header);
    return Optional.<Attribute<?>>ofNullable(known.get(key))
        .filter(attribute -> attribute.type() instanceof ValueType.QuantityType)
        .map(attribute -> new Place(id, key, fields.has(attribute)))
        .or(() -> onLink(model, id, key));
  }

  /// What links say about what they lead to, as in `after: {mill: {stock: 3 days}}`.
  private static Optional<Place> onLink(BusinessModel model, String target, String key) {
    List<Place> places =
        model.elements().stream()
            .flatMap(
                owner ->
                    Vocabulary.of(owner.kind()).values().stream()
                        .filter(attribute -> attribute.type().javaType() == Links.class)
                        .flatMap(attribute -> onLink(owner, attribute, target, key)))
            .toList();
    return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
  }

  private static Stream<Place> onLink(
      Element owner, Attribute<?> attribute, String target, String key) {
    return owner.fields().value(attribute).stream()
        .map(Links.class::cast)
        .flatMap(Links::all)
        .filter(link -> link.target().equals(target) || owner.id().equals(target))
        .filter(
            link -> link.qualifiers().values().keySet().stream().anyMatch(q -> q.key().equals(key)))
        .map(
            link ->
                new Place(owner.id(), String.join("/", attribute.key(), link.target(), key), true));
  }
}
