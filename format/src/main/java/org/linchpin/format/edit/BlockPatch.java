package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.edit.Plain.Dict;
import org.linchpin.format.tree.TextChanges;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.write.Scalars.Context;
import org.linchpin.model.ElementKind;

/// Entries removed from and added to mappings and lists that are laid out by indentation.
///
/// What is removed takes its own comments along: those on its lines, those below it that are
/// indented deeper, and those directly above it, unless it is the first of its mapping, where a
/// comment may be about the whole. What moves takes those along as well: they would end up above
/// something else.
final class BlockPatch {
  private final Source source;
  private final Origins origins;
  private final FlowText flow;
  private final TextChanges changes;
  private final YamlMap root;
  private final String lineBreak;

  BlockPatch(Source source, Origins origins, FlowText flow, TextChanges changes, YamlMap root) {
    this.source = source;
    this.origins = origins;
    this.flow = flow;
    this.changes = changes;
    this.root = root;
    this.lineBreak = source.lineBreak();
  }

  void map(YamlMap map, List<YamlEntry> removed, Map<String, Plain> added) {
    for (YamlEntry entry : removed) {
      int index = map.entries().indexOf(entry);
      int start = entry.key().start().offset();
      int next =
          index + 1 < map.entries().size()
              ? map.entries().get(index + 1).key().start().offset()
              : -1;
      remove(start, source.end(entry.value()), next, origins.isFirst(entry.value()));
    }
    added.forEach((key, value) -> insert(map, key, value));
  }

  void list(YamlList list, Set<Integer> kept, List<Plain> added) {
    for (int i = 0; i < list.items().size(); i++) {
      YamlNode item = list.items().get(i);
      if (!kept.contains(i)) {
        int next = i + 1 < list.items().size() ? dash(list.items().get(i + 1)) : -1;
        remove(dash(item), source.end(item), next, origins.isFirst(item));
      }
    }
    YamlNode last = list.items().getLast();
    int column = source.column(dash(last));
    for (Plain item : added) {
      String text = " ".repeat(column) + "- " + flow.value(item, Context.BLOCK) + lineBreak;
      insertLines(source.end(last), commentLines(comments(item), column) + text);
    }
  }

  private int dash(YamlNode item) {
    return source.text().lastIndexOf('-', Math.max(0, item.start().offset() - 1));
  }

  private void remove(int start, int end, int next, boolean first) {
    if (source.isFirstInLine(start)) {
      int from = first ? source.lineStart(start) : source.ownLines(start);
      changes.delete(from, source.nextLine(source.ownEnd(end, source.column(start))));
    } else {
      changes.delete(start, next < 0 ? end : next);
    }
  }

  /// A whole line after the one that `end` stands in.
  private void line(int end, int column, String text) {
    insertLines(end, " ".repeat(column) + text + lineBreak);
  }

  private void insertLines(int end, String lines) {
    int at = source.nextLine(end);
    boolean open = at == source.text().length() && source.lineEnd(end) == at;
    changes.insert(
        at, open ? lineBreak + lines.substring(0, lines.length() - lineBreak.length()) : lines);
  }

  private void insert(YamlMap map, String key, Plain value) {
    int column = source.column(map.entries().getFirst().key().start().offset());
    if (map.start().equals(root.start()) && map.end().equals(root.end())) {
      Optional<ElementKind> section = ElementKind.ofSection(key);
      if (section.isPresent() && value instanceof Dict dict) {
        newSection(key, dict, column);
        return;
      }
      Optional<YamlEntry> last =
          root.entries().stream()
              .takeWhile(e -> ElementKind.ofSection(e.key().text()).isEmpty())
              .reduce((a, b) -> b);
      if (last.isPresent()) {
        line(source.end(last.get().value()), column, flow.entry(key, value, Context.BLOCK));
        return;
      }
    }
    insertLines(source.end(map.entries().getLast().value()), entry(key, value, column));
  }

  /// The lines of an entry: those it was moved from, or one line.
  private String entry(String key, Plain value, int column) {
    Optional<YamlEntry> moved = origins.untouchedEntry(value);
    if (moved.isPresent() && moved.get().key().text().equals(key)) {
      int start = moved.get().key().start().offset();
      int end = source.end(moved.get().value());
      if (source.isFirstInLine(start)
          && Source.holdsItsParts(moved.get().value())
          && !flow.json()
          && ownsItsLines(end)) {
        boolean first = origins.isFirst(moved.get().value());
        int from = first ? source.lineStart(start) : source.ownLines(start);
        int to = source.ownEnd(end, source.column(start));
        return shifted(from, source.lineEnd(to), column - source.column(start));
      }
    }
    return commentLines(comments(value), column)
        + " ".repeat(column)
        + flow.entry(key, value, Context.BLOCK)
        + lineBreak;
  }

  /// The comments of a value that moves here from elsewhere in the text.
  List<String> comments(Plain value) {
    YamlNode node = origins.node(value);
    if (node == null) {
      return List.of();
    }
    Optional<YamlEntry> entry = origins.entry(value);
    int start = entry.isPresent() ? entry.get().key().start().offset() : node.start().offset();
    int key = entry.isPresent() || source.isFirstInLine(start) ? start : dash(node);
    if (!source.isFirstInLine(key)) {
      return source.comments(start, source.end(node), node);
    }
    int from = origins.isFirst(node) ? start : source.ownLines(key);
    int to = source.ownEnd(source.end(node), source.column(key));
    return source.comments(from, source.lineEnd(to), node);
  }

  /// Puts comments above the line of `key`.
  void commentAbove(int key, List<String> comments) {
    if (!comments.isEmpty()) {
      changes.insert(source.lineStart(key), commentLines(comments, source.column(key)));
    }
  }

  private String commentLines(List<String> comments, int column) {
    StringBuilder lines = new StringBuilder();
    for (String comment : comments) {
      lines.repeat(' ', column).append(comment).append(lineBreak);
    }
    return lines.toString();
  }

  /// True when nothing but a comment follows in the line.
  private boolean ownsItsLines(int end) {
    String rest = source.text().substring(end, source.lineEnd(end)).strip();
    return rest.isEmpty() || rest.startsWith("#");
  }

  private String shifted(int start, int end, int shift) {
    StringBuilder lines = new StringBuilder();
    for (int at = start; at < end; at = source.nextLine(at)) {
      String line = source.text().substring(at, source.lineEnd(at));
      if (shift >= 0) {
        lines.repeat(' ', line.isBlank() ? 0 : shift).append(line);
      } else {
        int most = line.length() - line.stripLeading().length();
        lines.append(line.substring(Math.min(-shift, most)));
      }
      lines.append(lineBreak);
    }
    return lines.toString();
  }

  /// A section at the end of the text, set off by a blank line where others are.
  private void newSection(String key, Dict value, int column) {
    int end = source.end(root.entries().getLast().value());
    int line = source.lineStart(end);
    int stop = root.end().offset();
    for (int at = source.nextLine(end); at < stop; at = source.nextLine(at)) {
      line = source.isBlankLine(at) ? line : at;
      if (source.nextLine(at) == at) {
        break;
      }
    }
    String blank = hasBlankLines() ? lineBreak : "";
    insertLines(
        Math.max(end, line),
        blank
            + " ".repeat(column)
            + flow.key(key, Context.BLOCK)
            + ":"
            + lineBreak
            + children(value, column));
  }

  private boolean hasBlankLines() {
    return root.entries().stream()
        .map(entry -> source.previousLine(source.ownLines(entry.key().start().offset())))
        .anyMatch(line -> line >= 0 && source.isBlankLine(line));
  }

  private String children(Dict value, int column) {
    StringBuilder lines = new StringBuilder();
    value.entries().forEach((id, element) -> lines.append(entry(id, element, column + step())));
    return lines.toString();
  }

  /// How deep the elements of the first section are indented.
  private int step() {
    for (YamlEntry entry : root.entries()) {
      if (entry.value() instanceof YamlMap map && !map.flow() && !map.entries().isEmpty()) {
        int inner = source.column(map.entries().getFirst().key().start().offset());
        return Math.max(1, inner - source.column(entry.key().start().offset()));
      }
    }
    return 2;
  }

  /// Fills an empty section in block style; false when `owner` is something else.
  boolean section(YamlEntry owner, Plain wanted) {
    int start = owner.value().start().offset();
    boolean empty = start == source.end(owner.value());
    if (!empty
        || !root.entries().contains(owner)
        || !(wanted instanceof Dict dict)
        || ElementKind.ofSection(owner.key().text()).isEmpty()) {
      return false;
    }
    insertLines(start, children(dict, source.column(owner.key().start().offset())));
    return true;
  }

  /// Puts one line in place of a block; comments within it move above its key.
  void replace(@Nullable YamlEntry owner, YamlNode node, Plain wanted) {
    int from =
        owner == null ? dash(node) + 1 : source.text().indexOf(':', owner.key().end().offset()) + 1;
    int end = source.end(node);
    List<String> comments = new ArrayList<>(source.comments(from, end, node));
    int key = owner == null ? dash(node) : owner.key().start().offset();
    if (source.isFirstInLine(key)) {
      commentAbove(key, comments);
    }
    changes.replace(from, end, " " + flow.value(wanted, Context.BLOCK));
  }
}
