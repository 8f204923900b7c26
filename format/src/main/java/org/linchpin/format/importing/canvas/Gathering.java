package org.linchpin.format.importing.canvas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.model.Attribute;
import org.linchpin.model.Block;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.Texts;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.GovernanceAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// Everything an importer has found so far; it only grows, and [#gathered()] makes the model of it.
public final class Gathering {
  private static final int SEVERAL_CANVASES = 3;

  private final List<Draft> drafts = new ArrayList<>();
  private final LinkWeb links = new LinkWeb();
  private final Map<Attribute<?>, Object> header = new LinkedHashMap<>();
  private final List<String> headerNotes = new ArrayList<>();
  private final Map<Block, Set<String>> headings = new EnumMap<>(Block.class);
  private final Map<Block, Integer> times = new EnumMap<>(Block.class);
  private final Map<Block, StringBuilder> asides = new EnumMap<>(Block.class);
  private final Set<String> guesses = new LinkedHashSet<>();
  private final List<Kept> kept = new ArrayList<>();

  /// Notes that a block stands in the text under this heading.
  public void found(Block block, String heading) {
    times.merge(block, 1, Integer::sum);
    headings.computeIfAbsent(block, b -> new LinkedHashSet<>()).add(heading.strip());
  }

  public boolean hasFound(Block block) {
    return headings.containsKey(block);
  }

  public Draft add(ElementKind kind, String name) {
    return add(kind, name, Optional.empty());
  }

  /// A new element that keeps its id if that is possible.
  public Draft add(ElementKind kind, String name, Optional<String> wantedId) {
    Draft draft = new Draft(kind, name.strip(), wantedId);
    drafts.add(draft);
    return draft;
  }

  /// The elements so far, in the order found.
  public List<Draft> drafts() {
    return List.copyOf(drafts);
  }

  /// Says something of the model as a whole; false when that was said before.
  public <T> boolean say(Attribute<T> attribute, T value) {
    return header.putIfAbsent(attribute, value) == null;
  }

  public boolean hasSaid(Attribute<?> attribute) {
    return header.containsKey(attribute);
  }

  /// Keeps a text about the model as a whole.
  public void remark(String from, String text, String why) {
    if (Wording.hasWords(text)) {
      headerNotes.add(text.strip());
      kept.add(Kept.of(from.isBlank() ? "(no heading)" : from, why, text));
    }
  }

  /// Keeps a text of a block that is none of its items.
  public void aside(Block block, String text, String why) {
    if (Wording.hasWords(text)) {
      StringBuilder all = asides.computeIfAbsent(block, b -> new StringBuilder());
      all.append(all.isEmpty() ? "" : "\n").append(text.strip());
      kept.add(Kept.of(block.title(), why, text));
    }
  }

  /// Keeps a section that is no block.
  public void note(String heading, String text, String why) {
    if (Wording.hasWords(heading) || Wording.hasWords(text)) {
      Draft note = add(ElementKind.NOTE, Wording.hasWords(heading) ? heading : "Note");
      if (!text.isBlank()) {
        note.put(GovernanceAttributes.TEXT, text.strip());
      }
      kept.add(Kept.of(heading.isBlank() ? "(no heading)" : heading, why, text));
    }
  }

  /// Remembers something that was decided without being certain.
  public void guess(String sentence) {
    guesses.add(sentence);
  }

  /// Links two elements, whichever of the two owns such links; false when there are none between
  /// their kinds.
  public boolean connect(Draft one, Draft other, Fields qualifiers) {
    return links.connect(one, other, qualifiers);
  }

  /// The model of all that was gathered, and what there is to report.
  public Gathered gathered() {
    long repeated = times.values().stream().filter(count -> count > 1).count();
    if (repeated >= SEVERAL_CANVASES) {
      guess(
          "%s of the blocks stand in the text more than once; they were read as one canvas. Maybe put each canvas into a file of its own."
              .formatted(repeated));
    }
    asides.forEach(
        (block, text) ->
            add(ElementKind.NOTE, block.title())
                .put(GovernanceAttributes.BLOCK, ElementKind.of(block).section())
                .put(GovernanceAttributes.TEXT, text.toString()));
    Ids ids = new Ids();
    Map<Draft, String> idOf = new LinkedHashMap<>();
    // ids that somebody wrote come first, so that made ones give way to them
    drafts.stream()
        .filter(draft -> draft.wantedId().isPresent())
        .forEach(draft -> idOf.put(draft, wanted(ids, draft)));
    drafts.forEach(draft -> idOf.computeIfAbsent(draft, d -> ids.of(d.kind(), idName(d))));
    List<Element> elements =
        drafts.stream()
            .map(
                draft ->
                    new Element(
                        idOf.getOrDefault(draft, draft.name()),
                        draft.kind(),
                        links.addTo(draft, draft.fields(), idOf)))
            .toList();
    Map<Block, List<String>> found = new EnumMap<>(Block.class);
    headings.forEach((block, texts) -> found.put(block, List.copyOf(texts)));
    return new Gathered(
        new BusinessModel(header(elements), elements), found, List.copyOf(guesses), kept);
  }

  private static String wanted(Ids ids, Draft draft) {
    return ids.wanted(draft.kind(), draft.wantedId().orElse(draft.name()));
  }

  private static String idName(Draft draft) {
    return draft.kind() == ElementKind.NOTE && Wording.hasWords(draft.name())
        ? "note-" + draft.name()
        : draft.name();
  }

  private Fields header(List<Element> elements) {
    Map<Attribute<?>, Object> all = new LinkedHashMap<>(header);
    Currencies.only(elements)
        .ifPresent(
            code -> {
              if (all.putIfAbsent(ModelAttributes.CURRENCY, code) == null) {
                guess("The currency of the model was taken to be %s.".formatted(code));
              }
            });
    if (!headerNotes.isEmpty()) {
      all.put(CommonAttributes.NOTES, new Texts(headerNotes));
    }
    return new Fields(all);
  }
}
