package org.linchpin.format.importing.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linchpin.format.importing.yaml.YamlValue.Entry;
import org.linchpin.format.importing.yaml.YamlValue.Mapping;
import org.linchpin.format.importing.yaml.YamlValue.Scalar;
import org.linchpin.format.importing.yaml.YamlValue.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML, and with it JSON, into a tree.
///
/// The tree is built from the parser's events without recursion, at most 100 levels deep; aliases
/// share what they stand for, and what they would expand to is bounded, so that a small text cannot
/// become a large tree.
public final class YamlText {
  private static final int DEEPEST = 100;
  private static final int LONGEST = 8_000_000;
  private static final int MOST_ALIASES = 200;
  private static final long LARGEST = 20_000_000;

  /// A tree, or what is wrong with the text.
  public sealed interface Result {}

  /// What was read.
  ///
  /// @param asides comments, and documents after the first
  public record Tree(YamlValue root, List<String> asides) implements Result {}

  /// Why the text could not be read, with line and column where they are known.
  public record Fault(String message) implements Result {}

  private static final class Limit extends RuntimeException {
    private static final long serialVersionUID = 1;

    Limit(String message) {
      super(message);
    }
  }

  private record Open(
      boolean sequence, Optional<String> anchor, long sizeBefore, List<YamlValue> values) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, YamlValue> anchors = new HashMap<>();
  private final Map<String, Long> sizes = new HashMap<>();
  private final List<YamlValue> documents = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();
  private long size;
  private int aliases;

  private YamlText() {}

  public static Result read(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LONGEST).build();
    YamlText reading = new YamlText();
    try {
      for (Event event : new Parse(settings).parseString(withoutTabs(text))) {
        reading.event(event);
      }
    } catch (MarkedYamlEngineException fault) {
      return new Fault(message(fault));
    } catch (YamlEngineException | Limit fault) {
      return new Fault(String.valueOf(fault.getMessage()));
    }
    reading.asides.addAll(YamlComments.of(text));
    return reading.tree();
  }

  // JSON may be indented with tabs, YAML may not
  private static String withoutTabs(String text) {
    String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean json = start.stripLeading().startsWith("{") || start.stripLeading().startsWith("[");
    return json ? start.replace('\t', ' ') : start;
  }

  private static String message(MarkedYamlEngineException fault) {
    String problem = fault.getProblem() == null ? "this is no YAML" : fault.getProblem();
    return fault
        .getProblemMark()
        .map(m -> "Line %s, column %s: %s.".formatted(m.getLine() + 1, m.getColumn() + 1, problem))
        .orElse(problem);
  }

  private Result tree() {
    if (documents.isEmpty()) {
      return new Fault("The text is empty.");
    }
    documents.stream().skip(1).map(YamlValue::plain).forEach(asides::add);
    return new Tree(documents.getFirst(), asides);
  }

  private void event(Event event) {
    switch (event) {
      case ScalarEvent scalar -> {
        Scalar value = new Scalar(text(scalar));
        long own = 1L + value.text().length();
        count(own);
        scalar.getAnchor().ifPresent(anchor -> name(anchor.getValue(), value, own));
        add(value);
      }
      case CollectionStartEvent start -> {
        count(1);
        if (open.size() >= DEEPEST) {
          throw new Limit("The text is nested deeper than %s levels.".formatted(DEEPEST));
        }
        open.push(
            new Open(
                start instanceof SequenceStartEvent,
                start.getAnchor().map(anchor -> anchor.getValue()),
                size - 1,
                new ArrayList<>()));
      }
      case CollectionEndEvent end -> close(open.pop());
      case AliasEvent alias -> alias(alias);
      default -> {}
    }
  }

  private static String text(ScalarEvent scalar) {
    boolean isNull = scalar.isPlain() && scalar.getValue().matches("~|null|Null|NULL|");
    return isNull ? "" : scalar.getValue();
  }

  private void alias(NodeEvent alias) {
    String name = alias.getAnchor().map(anchor -> anchor.getValue()).orElse("");
    YamlValue value = anchors.get(name);
    if (value == null) {
      throw new Limit("The alias *%s stands for nothing before it.".formatted(name));
    }
    if (++aliases > MOST_ALIASES) {
      throw new Limit("The text has more than %s aliases.".formatted(MOST_ALIASES));
    }
    count(sizes.getOrDefault(name, 1L));
    add(value);
  }

  private void close(Open collection) {
    YamlValue value =
        collection.sequence()
            ? new Sequence(List.copyOf(collection.values()))
            : new Mapping(entries(collection.values()));
    collection.anchor().ifPresent(a -> name(a, value, size - collection.sizeBefore()));
    add(value);
  }

  private static List<Entry> entries(List<YamlValue> values) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i + 1 < values.size(); i += 2) {
      entries.add(new Entry(values.get(i).plain(), values.get(i + 1)));
    }
    return entries;
  }

  private void name(String anchor, YamlValue value, long own) {
    anchors.put(anchor, value);
    sizes.put(anchor, own);
  }

  private void count(long more) {
    size += more;
    if (size > LARGEST) {
      throw new Limit(
          String.format(
              Locale.ROOT,
              "With its aliases written out, the text has more than %,d characters.",
              LARGEST));
    }
  }

  private void add(YamlValue value) {
    Open parent = open.peek();
    if (parent == null) {
      documents.add(value);
    } else {
      parent.values().add(value);
    }
  }
}
