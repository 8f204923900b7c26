package org.linchpin.format.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a YAML 1.2 text, and so a JSON text, into a tree of bounded size and depth.
///
/// Plain texts go through [PlainYaml], which takes half the time for the whole of reading; all
/// others, and those with a mistake, through the parser's events. Nothing here recurses further
/// than the limit of nesting.
///
/// Aliases share the node they name. Their size counts again each time, so that a small text cannot
/// stand for a huge tree.
public final class YamlTree {
  private final String text;
  private final Limits limits;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private final Lines lines;
  private int nodes;
  private @Nullable YamlNode root;

  /// The first single value that carries an anchor.
  private @Nullable YamlScalar marked;

  private boolean repeated;

  /// A mapping or list that has begun.
  private static final class Open {
    final Place start;
    final boolean flow;
    final boolean mapping;
    final Optional<Anchor> anchor;
    final int nodesBefore;
    final List<YamlNode> items = new ArrayList<>();
    final List<YamlEntry> entries = new ArrayList<>();
    final Keys keys = new Keys(entries);
    @Nullable YamlScalar key;

    Open(Place start, boolean flow, boolean mapping, Optional<Anchor> anchor, int nodesBefore) {
      this.start = start;
      this.flow = flow;
      this.mapping = mapping;
      this.anchor = anchor;
      this.nodesBefore = nodesBefore;
    }
  }

  /// The parser copies all of a word or gap whenever it reads on; a word of ten million letters in
  /// steps of the usual 1,024 takes half a minute.
  private static final int LARGEST_BUFFER = 1 << 20;

  private static final String STANDARD_TAG = "tag:yaml.org,2002:";

  private record Anchored(YamlNode node, int size) {}

  private YamlTree(String text, int skipped, Limits limits) {
    this.text = text;
    this.limits = limits;
    this.lines = new Lines(text, skipped);
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
          "Maybe it is no model, or several in one file.",
          Place.START);
    }
    int skipped = text.startsWith("\uFEFF") ? 1 : 0;
    String content = text.substring(skipped);
    Optional<YamlNode> plain = PlainYaml.read(content, skipped, limits);
    return plain.isPresent() ? plain : parsed(content, skipped, limits);
  }

  /// The entry of a section whose key stands at `place`, with the places it has in the whole text;
  /// empty when only reading all of the text can tell.
  public static Optional<LoneEntry> entry(String text, Place place, Limits limits) {
    return PlainYaml.entry(text, place.offset(), place.line(), 1, limits);
  }

  /// The tree as the parser for all of YAML gives it.
  static Optional<YamlNode> parsed(String text, int skipped, Limits limits) throws TreeException {
    return new YamlTree(text, skipped, limits).read();
  }

  private Optional<YamlNode> read() throws TreeException {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(limits.characters())
            .setBufferSize(Math.clamp(text.length(), 1024, LARGEST_BUFFER))
            .build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      int documents = 0;
      while (events.hasNext()) {
        Event event = events.next();
        if (event.getEventId() == Event.ID.DocumentStart && ++documents > 1) {
          throw new TreeException(
              "A second model starts here (---); a file holds one.",
              "Maybe a file for each.",
              start(event));
        }
        take(event);
      }
      checkMarks();
      return Optional.ofNullable(root);
    } catch (YamlEngineException broken) {
      throw YamlFault.of(broken, lines);
    } catch (NumberFormatException cutOff) {
      // what the parser throws for a text that ends within "\\u00
      throw YamlFault.cutOff(lines, text);
    }
  }

  private void take(Event event) throws TreeException {
    switch (event.getEventId()) {
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        checkTag(scalar);
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

  /// A tag of somebody's own would vanish: `name: !Bakery` has no name.
  private void checkTag(ScalarEvent scalar) throws TreeException {
    String tag = scalar.getTag().orElse("");
    if (!tag.isEmpty() && !tag.startsWith(STANDARD_TAG)) {
      throw new TreeException(
          "A text that begins with '!' needs quotes, and this one begins with '%s'.".formatted(tag),
          "Maybe '%s' in quotes.".formatted((tag + " " + scalar.getValue()).strip()),
          start(scalar));
    }
  }

  private void open(NodeEvent node, boolean mapping, Event event) throws TreeException {
    if (open.size() >= limits.depth()) {
      throw new TreeException(
          "Values are nested more than %s deep.".formatted(limits.depth()), "", start(event));
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

  /// `name: &Co bakery` would lose its first word: a mark that nothing repeats is none.
  private void checkMarks() throws TreeException {
    if (repeated || marked == null) {
      return;
    }
    String text = lines.line(marked.start().line() - 1).substring(marked.start().column() - 1);
    throw new TreeException(
        "A text that begins with '&' needs quotes, unless '*' repeats it elsewhere.",
        text.length() > 60 ? "" : "Maybe '%s'.".formatted(text.replace("'", "''")),
        marked.start());
  }

  private void repeat(AliasEvent alias) throws TreeException {
    repeated = true;
    Anchored anchored = anchors.get(alias.getAlias());
    if (anchored == null) {
      throw new TreeException(
          "'*%1$s' repeats what is marked '&%1$s', and nothing is."
              .formatted(alias.getAlias().getValue()),
          "Maybe quotes around it, if it is a text.",
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
          "",
          node.start());
    }
    if (anchor.isPresent()) {
      anchors.put(anchor.get(), new Anchored(node, size));
      marked = marked == null && node instanceof YamlScalar scalar ? scalar : marked;
    }
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
          "A key must be a word, not %s.".formatted(node.words()),
          "Maybe quotes around it, if it is a text.",
          node.start());
    }
    if (parent.keys.repeats(key.text())) {
      throw new TreeException(
          "The key '%s' stands twice, in line %s and here."
              .formatted(key.text(), parent.keys.line(key.text())),
          "Maybe keep one, with all that stands under both.",
          node.start());
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
    return lines.place(mark.getLine(), mark.getColumn());
  }
}
