package org.linchpin.format.importing.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linchpin.format.importing.canvas.Draft;
import org.linchpin.format.importing.canvas.Gathering;
import org.linchpin.format.importing.yaml.YamlValue.Entry;
import org.linchpin.format.importing.yaml.YamlValue.Mapping;
import org.linchpin.format.importing.yaml.YamlValue.Sequence;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.Texts;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// The fits of a BMML file: which reliever meets which pain. They become the links from value
/// propositions to segments, with the pairs as text.
final class BmmlFits {
  private record Pair(Draft proposition, Draft segment) {}

  private final Gathering gathering;
  private final BmmlReferences references;
  private final Map<Pair, List<String>> fits = new LinkedHashMap<>();

  BmmlFits(Gathering gathering, BmmlReferences references) {
    this.gathering = gathering;
    this.references = references;
  }

  void read(List<YamlValue> values) {
    for (YamlValue value : values) {
      if (value instanceof Mapping fit) {
        fit(fit);
      } else {
        gathering.note("fits", value.plain(), "no map");
      }
    }
    fits.forEach(
        (pair, texts) ->
            gathering.connect(
                pair.proposition(),
                pair.segment(),
                texts.isEmpty()
                    ? Fields.NONE
                    : Fields.NONE.with(LinkAttributes.FIT, String.join("; ", texts))));
  }

  private void fit(Mapping fit) {
    List<Draft> propositions = ends(fit, "value_propositions", "value_proposition");
    List<Draft> segments = ends(fit, "customer_segments", "customer_segment");
    List<String> texts = new ArrayList<>();
    for (Entry entry : fit.entries()) {
      switch (entry.key()) {
        case "id", "for", "value_proposition", "customer_segment" -> {}
        case "mappings" -> entry.value().asList().forEach(m -> texts.add(mapping(m)));
        case "pain_relievers", "gain_creators", "job_addressers" ->
            entry.value().asList().forEach(v -> texts.add(answer(entry.key(), v, propositions)));
        default -> texts.add(entry.key() + ": " + entry.value().plain());
      }
    }
    if (propositions.isEmpty() || segments.isEmpty()) {
      gathering.guess(
          "The fit '%s' names no value proposition or no customer segment of the file; it was kept as a note."
              .formatted(fit.text("id").orElse("(no id)")));
      gathering.note(fit.text("id").orElse("fit"), fit.plain(), "a fit that links nothing");
      return;
    }
    for (Draft proposition : propositions) {
      for (Draft segment : segments) {
        fits.computeIfAbsent(new Pair(proposition, segment), p -> new ArrayList<>()).addAll(texts);
      }
    }
  }

  private List<Draft> ends(Mapping fit, String many, String one) {
    List<YamlValue> ids = new ArrayList<>();
    if (fit.value("for").orElse(new Sequence(List.of())) instanceof Mapping map) {
      map.value(many).ifPresent(value -> ids.addAll(value.asList()));
    }
    fit.value(one).ifPresent(value -> ids.addAll(value.asList()));
    ElementKind kind = many.startsWith("value") ? ElementKind.PROPOSITION : ElementKind.SEGMENT;
    return ids.stream()
        .map(id -> references.draft(id.plain()))
        .flatMap(Optional::stream)
        .filter(draft -> draft.kind() == kind)
        .toList();
  }

  private String mapping(YamlValue tuple) {
    return tuple.asList().stream().map(id -> text(id.plain())).collect(Collectors.joining(" -> "));
  }

  private String text(String id) {
    if (!references.defines(id)) {
      gathering.guess(
          "A fit speaks of '%s', which the file does not define; the id was kept.".formatted(id));
    }
    return references.text(id);
  }

  /// A reliever, creator or addresser as version 1.0 has it; its description also belongs to the
  /// value propositions.
  private String answer(String key, YamlValue value, List<Draft> propositions) {
    if (!(value instanceof Mapping map)) {
      return value.plain();
    }
    String need = map.text("pain").or(() -> map.text("gain")).or(() -> map.text("job")).orElse("");
    String through =
        map.value("through").map(YamlValue::asList).orElse(List.of()).stream()
            .map(id -> references.text(id.plain()))
            .collect(Collectors.joining(", "));
    Optional<String> description = map.text("description");
    description.ifPresent(text -> propositions.forEach(p -> tell(p, key, text)));
    String how = description.orElse(through);
    String by = description.isPresent() && !through.isEmpty() ? " (" + through + ")" : "";
    return how + by + " -> " + text(need);
  }

  private static void tell(Draft proposition, String key, String text) {
    proposition.put(
        switch (key) {
          case "pain_relievers" -> OfferAttributes.PAIN_RELIEVERS;
          case "gain_creators" -> OfferAttributes.GAIN_CREATORS;
          default -> OfferAttributes.NEEDS_SERVED;
        },
        new Texts(List.of(text)));
  }
}
