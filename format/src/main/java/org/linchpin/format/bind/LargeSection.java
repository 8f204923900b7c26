package org.linchpin.format.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;

/// The elements of a section so large that its two halves are read side by side.
///
/// @param fields of every element, in the order of the section
/// @param links of all of them, in the same order
/// @param sound false when anything has a problem: how many problems are told, and in which order,
///   hangs on what was read before, so that the section is then better read from its beginning
record LargeSection(List<Fields> fields, LinkCheck links, boolean sound) {
  private static final int LARGE = 1_000;
  private static final int PARTS = 2;

  private record Part(List<Fields> fields, LinkCheck links, Problems problems) {
    static Part read(ElementKind kind, List<YamlEntry> entries) {
      Part part = new Part(new ArrayList<>(entries.size()), new LinkCheck(), new Problems());
      FieldsBinder binder = new FieldsBinder(part.problems, part.links);
      for (YamlEntry entry : entries) {
        part.fields.add(binder.element(kind, entry.key(), entry.value()));
      }
      return part;
    }
  }

  static boolean isLarge(List<YamlEntry> entries) {
    return entries.size() >= LARGE;
  }

  static LargeSection read(ElementKind kind, List<YamlEntry> entries) {
    int size = entries.size();
    List<Part> parts =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(p -> entries.subList(p * size / PARTS, (p + 1) * size / PARTS))
            .map(part -> Part.read(kind, part))
            .toList();
    LinkCheck links = new LinkCheck();
    List<Fields> fields = new ArrayList<>(size);
    for (Part part : parts) {
      links.addAll(part.links);
      fields.addAll(part.fields);
    }
    return new LargeSection(
        fields, links, parts.stream().allMatch(part -> part.problems.isEmpty()));
  }
}
