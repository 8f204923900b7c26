package org.linchpin.format.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a YAML 1.2 text, and so a JSON text, into a tree of bounded size; nothing recursive.
///
/// Aliases share the node they name. Their size counts again each time, so that a small text cannot
/// stand for a huge tree.
public final class YamlTree {
  private final String text;
  private final Limits limits;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private final int[] lineStarts;
  private final boolean surrogates;
  private int nodes;
  private @Nullable YamlNode root;

  /// A mapping or list that has begun.
  private static final class Open {
    final Place start;
    final boolean flow;
    final boolean mapping;
    final Optional<Anchor> anchor;
    final int nodesBefore;
    final List<YamlNode> items = new ArrayList<>();
    final List<YamlEntry> entries = new ArrayList<>();
    @Nullable Set<String> keys;
    @Nullable YamlScalar key;

    Open(Place start, boolean flow, boolean mapping, Optional<Anchor> anchor, int nodesBefore) {
      this.start = start;
      this.flow = flow;
      this.mapping = mapping;
      this.anchor = anchor;
      this.nodesBefore = nodesBefore;
    }

    private boolean among(String word) {
      for (YamlEntry entry : entries) {
        if (entry.key().text().equals(word)) {
          return true;
        }
      }
      return false;
    }

    /// Whether a key stands here already; a set of keys pays only for many.
    boolean repeats(String word) {
      if (keys == null && entries.size() >= FEW) {
        keys = new HashSet<>();
        for (YamlEntry entry : entries) {
          keys.add(entry.key().text());
        }
      }
      return keys == null ? among(word) : !keys.add(word);
    }
  }

  /// Up to so many keys are compared one by one.
  private static final int FEW = 8;

  private record Anchored(YamlNode node, int size) {}

  /// Characters before the YAML begins: a byte order mark.
  private final int skipped;

  private YamlTree(String text, int skipped, Limits limits) {
    this.skipped = skipped;
    this.text = text;
    this.limits = limits;
    this.lineStarts = lineStarts(text);
    this.surrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  /// The tree of `text`, or empty when it holds nothing but comments.
  ///
  /// @throws TreeException when it is no YAML, has several documents, or exceeds the limits
  public static Optional<YamlNode> read(String text, Limits limits) throws TreeException {
    if (text.length() > limits.characters()) {
      throw new TreeException(
          String.format(
              Locale.ROOT,
              "The text has %,d characters; at most %,d can be read.",
              text.length(),
              limits.characters()),
          Place.START);
    }
    int skipped = text.startsWith("\uFEFF") ? 1 : 0;
    return new YamlTree(text.substring(skipped), skipped, limits).read();
  }

  private Optional<YamlNode> read() throws TreeException {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(limits.characters()).setUseMarks(true).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      int documents = 0;
      while (events.hasNext()) {
        Event event = events.next();
        if (event.getEventId() == Event.ID.DocumentStart && ++documents > 1) {
          throw new TreeException(
              "A second document starts here (---); a model is one document.", start(event));
        }
        take(event);
      }
      return Optional.ofNullable(root);
    } catch (MarkedYamlEngineException broken) {
      Place place = broken.getProblemMark().map(this::place).orElse(Place.START);
      throw new TreeException(plainWords(broken), place);
    } catch (YamlEngineException broken) {
      throw new TreeException("This is not YAML: %s.".formatted(broken.getMessage()), Place.START);
    }
  }

  /// The mistakes people make most often, in words of their own.
  private static String plainWords(MarkedYamlEngineException broken) {
    String problem = String.valueOf(broken.getProblem());
    String context = Optional.ofNullable(broken.getContext()).orElse("");
    if (problem.contains("TAB") || problem.contains("\\t")) {
      return "A tab stands where only spaces may indent a line. Maybe use two spaces.";
    }
    if (context.contains("quoted scalar")) {
      return "A quotation mark is opened and not closed. Maybe it is missing at the end of a text.";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "A colon and a space make a key, and none may stand here."
          + " Maybe the text needs quotes, or the line another indentation.";
    }
    if (problem.contains("could not find expected ':'")) {
      return "A key has no colon and space after it. Maybe 'name: Bakery'.";
    }
    if (problem.contains("expected ',' or")) {
      return "A bracket or brace is not closed, or a comma is missing.";
    }
    return context.isEmpty()
        ? "This is not YAML: %s.".formatted(problem)
        : "This is not YAML: %s: %s.".formatted(context, problem);
  }

  private void take(Event event) throws TreeException {
    switch (event.getEventId()) {
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        add(
            new YamlScalar(scalar.getValue(), plain, start(event), end(event)),
            scalar.getAnchor(),
            1);
      }
      case SequenceStart -> open((SequenceStartEvent) event, false, event);
      case MappingStart -> open((MappingStartEvent) event, true, event);
      case SequenceEnd, MappingEnd -> close(event);
      case Alias -> repeat((AliasEvent) event);
      default -> {
        // stream and document marks carry nothing
      }
    }
  }

  private void open(NodeEvent node, boolean mapping, Event event) throws TreeException {
    if (open.size() >= limits.depth()) {
      throw new TreeException(
          "Values are nested more than %s deep.".formatted(limits.depth()), start(event));
    }
    boolean flow =
        node instanceof MappingStartEvent map
            ? map.isFlow()
            : node instanceof SequenceStartEvent list && list.isFlow();
    open.push(new Open(start(event), flow, mapping, node.getAnchor(), nodes));
  }

  private void close(Event event) throws TreeException {
    Open closing = open.pop();
    YamlNode node =
        closing.mapping
            ? new YamlMap(List.copyOf(closing.entries), closing.flow, closing.start, end(event))
            : new YamlList(List.copyOf(closing.items), closing.flow, closing.start, end(event));
    int size = nodes - closing.nodesBefore + 1;
    nodes -= size - 1;
    add(node, closing.anchor, size);
  }

  private void repeat(AliasEvent alias) throws TreeException {
    Anchored anchored = anchors.get(alias.getAlias());
    if (anchored == null) {
      throw new TreeException(
          "The alias *%s has no anchor &%s before it."
              .formatted(alias.getAlias().getValue(), alias.getAlias().getValue()),
          start(alias));
    }
    add(at(anchored.node(), start(alias), end(alias)), Optional.empty(), anchored.size());
  }

  /// The same node, standing where the alias stands; its parts stay where they are.
  private static YamlNode at(YamlNode node, Place start, Place end) {
    return switch (node) {
      case YamlScalar scalar -> new YamlScalar(scalar.text(), scalar.plain(), start, end);
      case YamlList list -> new YamlList(list.items(), true, start, end);
      case YamlMap map -> new YamlMap(map.entries(), true, start, end);
    };
  }

  private void add(YamlNode node, Optional<Anchor> anchor, int size) throws TreeException {
    nodes += size;
    if (nodes > limits.nodes() || nodes < 0) {
      throw new TreeException(
          String.format(
              Locale.ROOT,
              "There are more than %,d values, those repeated by aliases included.",
              limits.nodes()),
          node.start());
    }
    anchor.ifPresent(name -> anchors.put(name, new Anchored(node, size)));
    Open parent = open.peek();
    if (parent == null) {
      root = node;
    } else if (!parent.mapping) {
      parent.items.add(node);
    } else if (parent.key == null) {
      parent.key = key(parent, node);
    } else {
      parent.entries.add(new YamlEntry(parent.key, node));
      parent.key = null;
    }
  }

  private static YamlScalar key(Open parent, YamlNode node) throws TreeException {
    if (!(node instanceof YamlScalar key)) {
      throw new TreeException(
          "A key must be a word, not %s.".formatted(node.words()), node.start());
    }
    if (parent.repeats(key.text())) {
      throw new TreeException("The key '%s' stands twice.".formatted(key.text()), node.start());
    }
    return key;
  }

  private Place start(Event event) {
    return event.getStartMark().map(this::place).orElse(Place.START);
  }

  private Place end(Event event) {
    return event.getEndMark().map(this::place).orElse(Place.START);
  }

  private Place place(Mark mark) {
    int line = Math.min(mark.getLine(), lineStarts.length - 1);
    int column = mark.getColumn();
    int lineStart = lineStarts[line];
    int lineEnd = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    if (!surrogates) {
      return new Place(line + 1, column + 1, Math.min(lineStart + column, text.length()) + skipped);
    }
    int offset = lineStart;
    for (int i = 0; i < column && offset < lineEnd; i++) {
      offset += Character.isHighSurrogate(text.charAt(offset)) ? 2 : 1;
    }
    return new Place(line + 1, column + 1, Math.min(offset, text.length()) + skipped);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineBreak =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (lineBreak) {
        if (count == starts.length) {
          starts = java.util.Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return java.util.Arrays.copyOf(starts, count);
  }
}
