package org.linchpin.app.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.Fields;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.WorkCalendar;

/// What changed from one version of a model to another, element by element, with numbers.
public final class Differences {
  private static final int LONGEST = 120;

  private final ModelDocument before;
  private final ModelDocument after;
  private final List<Difference> found = new ArrayList<>();

  private Differences(ModelDocument before, ModelDocument after) {
    this.before = before;
    this.after = after;
  }

  /// The differences in the order of the later version, what was removed last.
  public static List<Difference> between(ModelDocument before, ModelDocument after) {
    Differences differences = new Differences(before, after);
    differences.collect();
    return List.copyOf(differences.found);
  }

  private void collect() {
    fields("", "", before.model().header(), after.model().header());
    for (Element element : after.model().elements()) {
      Optional<Element> old = before.model().element(element.id());
      if (old.isEmpty()) {
        found.add(new Difference.Added(element.kind(), element.name()));
      } else {
        fields(element.id(), element.name(), old.get().fields(), element.fields());
      }
    }
    for (Element element : before.model().elements()) {
      if (after.model().element(element.id()).isEmpty()) {
        found.add(new Difference.Removed(element.kind(), element.name()));
      }
    }
  }

  private void fields(String id, String name, Fields old, Fields now) {
    Set<Attribute<?>> all = new LinkedHashSet<>(now.attributes());
    all.addAll(old.attributes());
    for (Attribute<?> attribute : all) {
      Optional<?> was = old.value(attribute);
      Optional<?> is = now.value(attribute);
      if (!was.equals(is)) {
        found.add(
            new Difference.Changed(
                name,
                attribute.key(),
                text(before, id, attribute.key()),
                text(after, id, attribute.key()),
                change(was, is)));
      }
    }
  }

  /// The value as it stands in the file, on one line.
  private static String text(ModelDocument document, String element, String key) {
    return document
        .properties(element)
        .flatMap(map -> map.entry(key))
        .map(YamlEntry::value)
        .map(node -> document.text().substring(node.start().offset(), node.end().offset()))
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…")
        .orElse("");
  }

  private OptionalDouble change(Optional<?> was, Optional<?> is) {
    if (was.isEmpty()
        || is.isEmpty()
        || !(was.get() instanceof Estimate old)
        || !(is.get() instanceof Estimate now)) {
      return OptionalDouble.empty();
    }
    WorkCalendar calendar = after.model().calendar();
    OptionalDouble from = old.central(calendar);
    OptionalDouble to = now.central(calendar);
    boolean comparable =
        from.isPresent()
            && to.isPresent()
            && from.getAsDouble() != 0
            && old.dimension() == now.dimension();
    return comparable
        ? OptionalDouble.of(to.getAsDouble() / from.getAsDouble() - 1)
        : OptionalDouble.empty();
  }
}
