package org.linchpin.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.engine.ActivityClass;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.Links;
import org.linchpin.model.Weights;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.lens.Lens;
import org.linchpin.model.vocabulary.ModelAttributes;

/// What of a model stands on a canvas.
record ModelReading(
    BusinessModel model, Map<String, ActivityClass> classes, Map<String, Integer> findings) {

  CanvasContent content(Framework framework) {
    Lens lens = Lens.of(framework, model);
    Set<String> shown = new HashSet<>();
    lens.slots().forEach(slot -> slot.elements().forEach(element -> shown.add(element.id())));
    List<CanvasLink> links = links(shown);
    QuietLines quietLines = new QuietLines(model.currency().orElse(""), counts(links));
    List<CanvasBlock> blocks = new ArrayList<>(framework.slots().size());
    for (Lens.Filled slot : lens.slots()) {
      blocks.add(new CanvasBlock(slot.slot(), notes(slot, quietLines)));
    }
    return new CanvasContent(model.name(), kindLine(), framework, blocks, links);
  }

  private List<CanvasNote> notes(Lens.Filled slot, QuietLines quietLines) {
    List<CanvasNote> notes = new ArrayList<>();
    for (Element element : slot.elements()) {
      notes.add(
          new CanvasNote(
              element.id(),
              element.name(),
              quietLines.of(element),
              Optional.ofNullable(classes.get(element.id())),
              findings.getOrDefault(element.id(), 0)));
    }
    for (Lens.Said said : slot.texts()) {
      String id = said.by().id() + "/" + notes.size();
      notes.add(new CanvasNote(id, said.text(), said.by().name(), Optional.empty(), 0));
    }
    return notes;
  }

  private List<CanvasLink> links(Set<String> shown) {
    List<CanvasLink> links = new ArrayList<>();
    for (Element element : model.elements()) {
      if (shown.contains(element.id())) {
        element
            .fields()
            .values()
            .forEach((attribute, value) -> addLinks(links, element, attribute, value, shown));
      }
    }
    return links;
  }

  private void addLinks(
      List<CanvasLink> links,
      Element element,
      Attribute<?> attribute,
      Object value,
      Set<String> shown) {
    if (value instanceof Links targets) {
      targets
          .targets()
          .distinct()
          .filter(id -> !id.equals(element.id()) && shown.contains(id))
          .forEach(id -> links.add(new CanvasLink(element.id(), id, attribute.key())));
    }
  }

  private static Map<String, Integer> counts(List<CanvasLink> links) {
    Map<String, Integer> counts = new HashMap<>();
    for (CanvasLink link : links) {
      counts.merge(link.from(), 1, Integer::sum);
      counts.merge(link.to(), 1, Integer::sum);
    }
    return counts;
  }

  private String kindLine() {
    List<String> parts = new ArrayList<>();
    model
        .value(ModelAttributes.ORGANISATION)
        .filter(organisation -> !organisation.equals(model.name()))
        .ifPresent(parts::add);
    model.value(ModelAttributes.KIND).ifPresent(kind -> parts.add(kindWords(kind)));
    model
        .header()
        .known(ModelAttributes.PEOPLE)
        .ifPresent(people -> parts.add(Amounts.count(people, "person", "people")));
    return capitalised(String.join(" · ", parts));
  }

  private static String capitalised(String line) {
    return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
  }

  private static String kindWords(Weights kind) {
    if (kind.shares().size() == 1) {
      return kind.largest().orElse("") + " business";
    }
    List<String> words = new ArrayList<>();
    kind.shares()
        .forEach((word, share) -> words.add(word + " " + Amounts.number(share * 100) + "\u00A0%"));
    return String.join(", ", words);
  }
}
