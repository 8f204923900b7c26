package org.linchpin.model.lens;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;

/// A model seen through a framework: the same elements, sorted into its slots.
///
/// Every element stands in exactly one place, a slot or beside the canvas, so that changing the
/// lens loses nothing.
///
/// @param slots what stands in each slot, in the order of the framework's
/// @param beside what the framework has no slot for, in the order of the model
public record Lens(Framework framework, List<Filled> slots, List<Element> beside) {
  public Lens {
    slots = List.copyOf(slots);
    beside = List.copyOf(beside);
  }

  /// A slot with what stands in it.
  ///
  /// @param elements in the order of its sources and of the model
  /// @param texts what elements that stand elsewhere say about it
  public record Filled(Slot slot, List<Element> elements, List<Said> texts) {
    public Filled {
      elements = List.copyOf(elements);
      texts = List.copyOf(texts);
    }

    /// True when nothing stands in it.
    public boolean isEmpty() {
      return elements.isEmpty() && texts.isEmpty();
    }
  }

  /// A text that an element says.
  public record Said(Element by, String text) {}

  /// A model through a framework.
  public static Lens of(Framework framework, BusinessModel model) {
    Set<String> taken = new HashSet<>();
    List<Filled> filled = new ArrayList<>();
    for (Slot slot : framework.slots()) {
      List<Element> elements = new ArrayList<>();
      for (Source source : slot.shows()) {
        if (source.showsElements()) {
          model.all(source.kind()).stream()
              .filter(element -> source.matches(element) && taken.add(element.id()))
              .forEach(elements::add);
        }
      }
      filled.add(new Filled(slot, elements, texts(slot, model)));
    }
    List<Element> beside =
        model.elements().stream().filter(element -> !taken.contains(element.id())).toList();
    return new Lens(framework, filled, beside);
  }

  private static List<Said> texts(Slot slot, BusinessModel model) {
    return slot.shows().stream()
        .filter(source -> !source.showsElements())
        .flatMap(
            source ->
                model.all(source.kind()).stream()
                    .flatMap(element -> source.texts(element).map(text -> new Said(element, text))))
        .toList();
  }

  /// Every element, whether in a slot or beside.
  public Stream<Element> elements() {
    return Stream.concat(
        slots.stream().flatMap(filled -> filled.elements().stream()), beside.stream());
  }
}
