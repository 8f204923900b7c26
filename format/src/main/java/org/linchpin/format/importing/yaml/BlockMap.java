package org.linchpin.format.importing.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linchpin.format.importing.canvas.BlockMatch;
import org.linchpin.format.importing.canvas.BlockNames;
import org.linchpin.format.importing.canvas.Draft;
import org.linchpin.format.importing.canvas.Gathered;
import org.linchpin.format.importing.canvas.Gathering;
import org.linchpin.format.importing.canvas.Labels;
import org.linchpin.format.importing.canvas.Placement;
import org.linchpin.format.importing.canvas.Wording;
import org.linchpin.format.importing.yaml.YamlValue.Entry;
import org.linchpin.format.importing.yaml.YamlValue.Mapping;
import org.linchpin.format.importing.yaml.YamlValue.Scalar;
import org.linchpin.model.Block;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CommonAttributes;

/// Reads YAML or JSON in which blocks are keys and their items values; the keys may stand one or
/// two levels deep. A list of maps that each name a block is read as a map of blocks.
public final class BlockMap {
  private static final int DEEPEST = 2;
  private static final int LEAST_BLOCKS = 2;
  private static final Set<String> NAMES =
      Set.of("name", "title", "label", "item", "text", "statement", "value", "content");
  private static final Set<String> ABOUT =
      Set.of("about", "canvas", "info", "meta", "metadata", "model", "project");
  private static final List<String> NAMING =
      List.of("block", "section", "title", "name", "label", "key", "id", "type");
  private static final Set<String> CONTENTS =
      Set.of(
          "items", "notes", "entries", "values", "content", "text", "defaultText", "value", "list");

  private final BlockNames names = BlockNames.english();
  private final Gathering gathering = new Gathering();
  private final Placement placement = new Placement(gathering, Labels.english());

  private BlockMap() {}

  /// True when at least two keys, in one map, name blocks.
  public static boolean isBlockMap(YamlValue root) {
    boolean ownFormat = root instanceof Mapping map && map.value("linchpin").isPresent();
    BlockMap reading = new BlockMap();
    return !ownFormat && reading.holds(reading.keyed(root, DEEPEST), DEEPEST);
  }

  /// What the map holds.
  public static Gathered read(YamlValue root, List<String> comments) {
    BlockMap reading = new BlockMap();
    reading.level(reading.keyed(root, DEEPEST), DEEPEST);
    reading.placement.resolve();
    comments.forEach(comment -> reading.gathering.remark("comments", comment, "a comment"));
    return reading.gathering.gathered();
  }

  /// The value with lists of named blocks as maps.
  private YamlValue keyed(YamlValue value, int deeper) {
    if (value instanceof YamlValue.Sequence list) {
      List<Entry> named =
          list.values().stream().map(this::named).flatMap(Optional::stream).toList();
      long blocks =
          named.stream().map(entry -> match(entry.key()).map(BlockMatch::block)).distinct().count();
      boolean all = named.size() == list.values().size() && blocks >= LEAST_BLOCKS;
      return all ? new Mapping(named) : value;
    }
    if (deeper == 0 || !(value instanceof Mapping map)) {
      return value;
    }
    return new Mapping(
        map.entries().stream()
            .map(entry -> new Entry(entry.key(), keyed(entry.value(), deeper - 1)))
            .toList());
  }

  /// A map with the name of a block among its texts, under that name.
  private Optional<Entry> named(YamlValue value) {
    return value instanceof Mapping map
        ? NAMING.stream()
            .flatMap(key -> map.text(key).stream())
            .filter(text -> names.exact(text).isPresent())
            .findFirst()
            .map(text -> new Entry(text, map))
        : Optional.empty();
  }

  private boolean holds(YamlValue value, int deeper) {
    return value instanceof Mapping map
        && (blocks(map) >= LEAST_BLOCKS
            || (deeper > 0 && map.entries().stream().anyMatch(e -> holds(e.value(), deeper - 1))));
  }

  private long blocks(Mapping map) {
    return map.entries().stream().filter(e -> match(e.key()).isPresent()).count();
  }

  private Optional<BlockMatch> match(String key) {
    return names.match(key).filter(match -> !match.isLoose());
  }

  private void level(YamlValue value, int deeper) {
    if (!(value instanceof Mapping map)) {
      gathering.remark("file", value.plain(), "no block");
      return;
    }
    boolean here = blocks(map) >= LEAST_BLOCKS;
    for (Entry entry : map.entries()) {
      Optional<BlockMatch> match = here ? names.match(entry.key()) : Optional.empty();
      if (match.isPresent()) {
        block(match.get(), entry);
      } else if (deeper > 0 && holds(entry.value(), deeper - 1)) {
        level(entry.value(), deeper - 1);
      } else {
        fact(entry);
      }
    }
  }

  private void fact(Entry entry) {
    String text = entry.value().plain();
    boolean scalar = entry.value() instanceof Scalar;
    boolean said =
        switch (entry.key()) {
          case "name", "title" -> scalar && say(text);
          case "description", "detail", "tagline" ->
              scalar && !text.isEmpty() && gathering.say(CommonAttributes.DESCRIPTION, text);
          default -> false;
        };
    if (entry.value() instanceof Mapping map && ABOUT.contains(entry.key())) {
      map.entries().forEach(this::fact);
      return;
    }
    if (!said && scalar) {
      gathering.remark(entry.key(), entry.key() + ": " + text, "no block");
    } else if (!said) {
      gathering.note(entry.key(), entry.value().outline(), "no block");
    }
  }

  private boolean say(String name) {
    return !name.isEmpty() && gathering.say(CommonAttributes.NAME, name);
  }

  private void block(BlockMatch match, Entry entry) {
    Block block = match.block();
    gathering.found(block, entry.key());
    if (!match.isExact()) {
      gathering.guess("The key '%s' was read as %s.".formatted(entry.key(), block.title()));
    }
    content(block, Optional.empty(), entry.value());
  }

  private void content(Block block, Optional<String> group, YamlValue value) {
    switch (value) {
      case Scalar text -> text.text().lines().forEach(line -> item(block, group, line));
      case YamlValue.Sequence items -> items.values().forEach(item -> listed(block, group, item));
      case Mapping map -> map.entries().forEach(entry -> member(block, entry));
    }
  }

  private void listed(Block block, Optional<String> group, YamlValue value) {
    switch (value) {
      case Scalar text -> item(block, group, text.text());
      case YamlValue.Sequence items -> items.values().forEach(item -> listed(block, group, item));
      case Mapping map -> described(block, group, map);
    }
  }

  private void member(Block block, Entry entry) {
    boolean scalar = entry.value() instanceof Scalar;
    boolean repeatsName =
        scalar
            && names.exact(entry.value().plain()).filter(m -> m.block() == block).isPresent()
            && NAMING.contains(entry.key());
    if (entry.value().plain().isEmpty() || repeatsName) {
      return;
    }
    if (scalar && !CONTENTS.contains(entry.key())) {
      gathering.aside(block, entry.key() + ": " + entry.value().plain(), "a fact about the block");
    } else {
      boolean named = CONTENTS.contains(entry.key());
      content(block, named ? Optional.empty() : Optional.of(entry.key()), entry.value());
    }
  }

  private void item(Block block, Optional<String> group, String text) {
    String name = text.strip().replaceFirst("^(?:[-*+•#]+|\\d+[.)])\\s*", "");
    if (Wording.hasWords(name)) {
      Draft draft = gathering.add(ElementKind.of(block), name);
      group.ifPresent(heading -> placement.group(draft, heading));
    }
  }

  private static boolean isName(Block block, String key) {
    return NAMES.contains(key)
        || Labels.english()
            .role(ElementKind.of(block), key)
            .filter(Labels.ITEM::equals)
            .isPresent();
  }

  private void described(Block block, Optional<String> group, Mapping map) {
    Optional<Entry> name =
        map.entries().stream()
            .filter(e -> isName(block, e.key()) && e.value() instanceof Scalar)
            .findFirst();
    if (name.isEmpty() && map.entries().size() == 1) {
      Entry only = map.entries().getFirst();
      Draft draft = gathering.add(ElementKind.of(block), only.key()).describe(only.value().plain());
      group.ifPresent(heading -> placement.group(draft, heading));
      return;
    }
    Draft draft =
        gathering.add(
            ElementKind.of(block),
            name.map(entry -> entry.value().plain()).orElse(""),
            map.text("id"));
    group.ifPresent(heading -> placement.group(draft, heading));
    for (Entry entry : map.entries()) {
      boolean done = entry.key().equals("id") || entry.equals(name.orElse(null));
      if (!done) {
        placement.place(draft, entry.key(), entry.value().plain());
      }
    }
  }
}
