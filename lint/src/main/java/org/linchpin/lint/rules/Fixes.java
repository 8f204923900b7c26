package org.linchpin.lint.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.QuickFix;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.ValueType.LinksType;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.edit.Edit;

/// Quick fixes that leave a readable model behind.
final class Fixes {
  private Fixes() {}

  /// Moves the element to another section, when all that is said about it can be said there and all
  /// that links to it can link to it there.
  static Stream<QuickFix> move(CheckContext context, Element element, ElementKind to) {
    boolean keepsAll =
        element.fields().attributes().stream()
            .allMatch(a -> Vocabulary.attribute(to, a.key()).filter(a::equals).isPresent());
    boolean keepsLinks =
        context
            .incoming()
            .to(element)
            .allMatch(
                arrival ->
                    arrival.attribute().type() instanceof LinksType type
                        && type.targets().contains(to));
    return keepsAll && keepsLinks
        ? Stream.of(
            new QuickFix(
                "Move %s to %s".formatted(Words.name(element), title(to)),
                new Edit.Move(element.id(), to)))
        : Stream.empty();
  }

  static String title(ElementKind kind) {
    return kind.block().map(block -> block.title()).orElse(kind.section());
  }

  static QuickFix rename(Element element, String name) {
    return new QuickFix(
        "Rename it to '%s'".formatted(name), new Edit.Set(element.id(), "name", name));
  }

  /// Links the only element of a kind, when there is exactly one.
  static Stream<QuickFix> connectOnly(
      CheckContext context, Element from, String property, ElementKind kind) {
    return only(context, kind)
        .map(
            target ->
                new QuickFix(
                    "Link %s: %s %s".formatted(Words.name(from), property, Words.name(target)),
                    new Edit.Connect(from.id(), property, target.id())))
        .stream();
  }

  /// The only element of a kind, when there is exactly one.
  static Optional<Element> only(CheckContext context, ElementKind kind) {
    return context.model().all(kind).size() == 1
        ? Optional.of(context.model().all(kind).getFirst())
        : Optional.empty();
  }
}
