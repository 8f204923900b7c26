package org.linchpin.format.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linchpin.format.Problem;
import org.linchpin.format.tree.Limits;
import org.linchpin.format.tree.Place;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.Links;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.vocabulary.CommonAttributes;

/// Reads a whole model from its tree: the header, then the sections, then the links between them.
public final class ModelBinder {
  /// The key that holds the version of the format.
  public static final String FORMAT_KEY = "linchpin";

  /// The newest version of the format, which this reader knows.
  public static final int FORMAT_VERSION = 1;

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,79}");
  private static final Set<String> RESERVED =
      Stream.concat(GateKeys.ALL.stream(), Stream.of(Links.OWN))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern DASH = Pattern.compile("-[\\p{L}\\p{N}]");
  private static final int LONGEST_ID = 40;

  private final Problems problems = new Problems();
  private final LinkCheck check = new LinkCheck();
  private final FieldsBinder binder = new FieldsBinder(problems, check);
  private final Map<String, Element> elements = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, YamlMap> bodies = new HashMap<>();

  /// For an id made from a name, the least number that may still be free after it.
  private final Map<String, Integer> taken = new HashMap<>();

  private final Limits limits;
  private boolean full;

  private ModelBinder(Limits limits) {
    this.limits = limits;
  }

  /// A model, or the problems that keep the tree from being one.
  ///
  /// @param model what could be read; complete only when there are no problems
  /// @param problems in the order of the text
  /// @param places where each element's id stands
  /// @param bodies the keys of each element that has any
  public record Bound(
      BusinessModel model,
      List<Problem> problems,
      Map<String, Place> places,
      Map<String, YamlMap> bodies) {}

  public static Bound bind(YamlMap root, Limits limits) {
    return new ModelBinder(limits).read(root);
  }

  private Bound read(YamlMap root) {
    Set<String> skip = new HashSet<>(Set.of(FORMAT_KEY));
    YamlMap header = root;
    for (YamlEntry entry : root.entries()) {
      Optional<ElementKind> kind = ElementKind.ofSection(entry.key().text());
      // `notes` at the top may also be a plain list of texts about the model
      boolean plainNotes =
          kind.isPresent() && kind.get() == ElementKind.NOTE && !(entry.value() instanceof YamlMap);
      if (plainNotes) {
        header = withoutNoteElements(root, entry);
      } else if (kind.isPresent()) {
        skip.add(entry.key().text());
        section(kind.get(), entry.value());
      }
    }
    unknownKeys(root, skip);
    Fields fields = binder.bind(header, Vocabulary.header(), skip, new Subject("The model"));
    check.finish(elements, problems);
    return new Bound(
        new BusinessModel(fields, elements.values()),
        problems.inOrder(),
        Map.copyOf(places),
        Map.copyOf(bodies));
  }

  /// In a list of notes, mappings are elements and all else is about the model.
  private YamlMap withoutNoteElements(YamlMap root, YamlEntry notes) {
    if (!(notes.value() instanceof YamlList list)
        || list.items().stream().noneMatch(YamlMap.class::isInstance)) {
      return root;
    }
    List<YamlNode> texts = new ArrayList<>();
    for (YamlNode item : list.items()) {
      if (item instanceof YamlMap) {
        listed(ElementKind.NOTE, item);
      } else {
        texts.add(item);
      }
    }
    List<YamlEntry> entries = new ArrayList<>(root.entries());
    entries.remove(notes);
    if (!texts.isEmpty()) {
      YamlList rest = new YamlList(texts, list.flow(), list.start(), list.end());
      entries.add(new YamlEntry(notes.key(), rest));
    }
    return new YamlMap(entries, root.flow(), root.start(), root.end());
  }

  /// Top-level keys get hints from attributes and sections both.
  private void unknownKeys(YamlMap root, Set<String> skip) {
    Set<String> known = new TreeSet<>(Vocabulary.header().keySet());
    for (ElementKind kind : ElementKind.values()) {
      known.add(kind.section());
    }
    for (YamlEntry entry : root.entries()) {
      String key = entry.key().text();
      if (!known.contains(key) && !skip.contains(key) && !key.startsWith("x-")) {
        skip.add(key);
        if (problems.isFull()) {
          continue;
        }
        problems.add(
            entry.key(),
            "A model has no attribute or section '%s'.".formatted(key),
            Nearest.attribute(key, known));
      }
    }
  }

  private void section(ElementKind kind, YamlNode node) {
    switch (node) {
      case YamlMap map -> {
        boolean large =
            LargeSection.isLarge(map.entries()) && map.entries().size() <= limits.elements();
        if (!(large && sideBySide(kind, map.entries()))) {
          for (YamlEntry entry : map.entries()) {
            element(kind, entry.key(), entry.value());
          }
        }
      }
      case YamlList list -> {
        for (YamlNode item : list.items()) {
          listed(kind, item);
        }
      }
      case YamlScalar scalar -> {
        if (DASH.matcher(scalar.text()).lookingAt() && scalar.plain()) {
          problems.add(
              scalar,
              "The section %s begins with a dash and no space after it: %s."
                  .formatted(kind.section(), scalar.words()),
              "Maybe '- ' before each item.");
        } else if (!scalar.isNull()) {
          listed(kind, scalar);
        }
      }
    }
  }

  /// Reads all elements of a section, or none of them when there is a problem.
  private boolean sideBySide(ElementKind kind, List<YamlEntry> entries) {
    LargeSection section = LargeSection.read(kind, entries);
    if (section.sound()) {
      check.addAll(section.links());
      for (int i = 0; i < entries.size(); i++) {
        YamlEntry entry = entries.get(i);
        YamlScalar id = entry.key();
        put(kind, id.text(), section.fields().get(i), entry.value(), id.start());
      }
    }
    return section.sound();
  }

  /// An element in a list has no id of its own; it gets one from its `id` or its name.
  private void listed(ElementKind kind, YamlNode item) {
    switch (item) {
      case YamlScalar scalar -> {
        if (!scalar.isNull()) {
          String id = freeId(scalar.text());
          put(
              kind,
              id,
              new Fields(Map.of(CommonAttributes.NAME, scalar.text())),
              scalar,
              scalar.start());
        }
      }
      case YamlMap map -> {
        Optional<YamlScalar> id = scalar(map, "id");
        Fields fields =
            binder.bind(map, Vocabulary.of(kind), Set.of("id"), new Subject("This ", kind.word()));
        String name = fields.value(CommonAttributes.NAME).orElse(kind.code());
        put(
            kind,
            id.map(YamlScalar::text).orElseGet(() -> freeId(name)),
            fields,
            map,
            id.map(YamlScalar::start).orElse(map.start()));
      }
      case YamlList list ->
          problems.add(
              list,
              "The section %s holds a list within a list.".formatted(kind.section()),
              "Maybe one '- ' too many.");
    }
  }

  private static Optional<YamlScalar> scalar(YamlMap map, String key) {
    return map.entry(key)
        .map(YamlEntry::value)
        .filter(YamlScalar.class::isInstance)
        .map(YamlScalar.class::cast);
  }

  private void element(ElementKind kind, YamlScalar id, YamlNode node) {
    put(kind, id.text(), binder.element(kind, id, node), node, id.start());
  }

  private void put(ElementKind kind, String id, Fields fields, YamlNode body, Place place) {
    if (elements.size() >= limits.elements()) {
      if (!full) {
        problems.add(
            place,
            String.format(
                Locale.ROOT,
                "The model has more than %,d elements, and no more can be read.",
                limits.elements()),
            "Maybe several models, or fewer elements that stand for many.");
      }
      full = true;
      return;
    }
    if (!isId(id)) {
      problems.add(
          place,
          RESERVED.contains(id)
              ? "'%s' cannot be an id, because the word has a meaning of its own in links."
                  .formatted(id)
              : "'%s' cannot be an id: an id has letters, digits, '-', '_' and '.', no spaces, and at most 80 of them."
                  .formatted(id),
          "Maybe '%s'.".formatted(slug(id)));
      return;
    }
    Element before = elements.putIfAbsent(id, new Element(id, kind, fields));
    if (before == null) {
      places.put(id, place);
      if (body instanceof YamlMap map) {
        bodies.put(id, map);
      }
    } else {
      problems.add(
          place,
          "The id '%s' already stands for %s, in line %s."
              .formatted(
                  id, Nouns.a(before.kind().word()), places.getOrDefault(id, Place.START).line()),
          "Maybe '%s'.".formatted(freeId(id)));
    }
  }

  /// Whether `id` may name an element: not `own` and no word that makes a gate.
  public static boolean isId(String id) {
    return ID.matcher(id).matches() && !RESERVED.contains(id);
  }

  private String freeId(String name) {
    String base = slug(name);
    if (!elements.containsKey(base)) {
      return base;
    }
    int n = taken.getOrDefault(base, 2);
    while (elements.containsKey(base + "-" + n)) {
      n++;
    }
    taken.put(base, n);
    return base + "-" + n;
  }

  /// An id made from a name: lower case, words joined by hyphens.
  public static String slug(String name) {
    String plain =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    List<String> words = new ArrayList<>();
    int length = 0;
    for (String word : plain.split("-")) {
      if (length > 0 && length + word.length() >= LONGEST_ID) {
        break;
      }
      words.add(word.length() > LONGEST_ID ? word.substring(0, LONGEST_ID) : word);
      length += word.length() + 1;
    }
    String slug = String.join("-", words);
    return isId(slug) ? slug : "item" + (slug.isEmpty() ? "" : "-" + slug);
  }
}
