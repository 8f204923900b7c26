package org.linchpin.app.interview;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Link;
import org.linchpin.model.Links;

/// Places where a model says nothing, by what is missing.
final class Gaps {
  private Gaps() {}

  /// The model itself, while its header lacks all of these.
  static Function<Situation, Stream<String>> header(Attribute<?>... attributes) {
    return now ->
        Stream.of(attributes).noneMatch(one -> now.model().header().has(one))
            ? Stream.of("")
            : Stream.empty();
  }

  /// Each element of a kind that lacks all of these.
  static Function<Situation, Stream<String>> of(ElementKind kind, Attribute<?>... attributes) {
    return now -> now.all(kind).filter(one -> lacks(one, attributes)).map(Element::id);
  }

  /// The same, for activities on which something hangs.
  static Function<Situation, Stream<String>> ofVital(Attribute<?>... attributes) {
    return now ->
        now.all(ElementKind.ACTIVITY)
            .filter(one -> lacks(one, attributes) && now.matters(one))
            .map(Element::id);
  }

  static boolean lacks(Element element, Attribute<?>... attributes) {
    return Stream.of(attributes).noneMatch(element.fields()::has);
  }

  /// Each element of a kind that no element of another kind links to in this way.
  static Function<Situation, Stream<String>> unlinked(
      ElementKind kind, ElementKind from, Attribute<Links> link) {
    return now ->
        now.all(kind)
            .map(Element::id)
            .filter(id -> now.linking(from, link, id).findAny().isEmpty());
  }

  /// The model itself, while it has no element of this kind.
  static Function<Situation, Stream<String>> without(ElementKind kind) {
    return now -> now.model().all(kind).isEmpty() ? Stream.of("") : Stream.empty();
  }

  /// Each link of an activity about which something is not said: activity and target, joined.
  static Function<Situation, Stream<String>> links(Attribute<Links> links, Predicate<Link> open) {
    return now ->
        now.all(ElementKind.ACTIVITY)
            .flatMap(
                one ->
                    one.links(links)
                        .all()
                        .filter(link -> !link.isOwn() && open.test(link))
                        .map(link -> one.id() + Topic.JOINT + link.target()));
  }
}
