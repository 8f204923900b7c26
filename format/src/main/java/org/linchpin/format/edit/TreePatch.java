package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.edit.Plain.Dict;
import org.linchpin.format.edit.Plain.Leaf;
import org.linchpin.format.edit.Plain.Seq;
import org.linchpin.format.tree.TextChanges;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;
import org.linchpin.format.write.Scalars.Context;

/// Turns a text that says one thing into one that says another, touching as little as it can.
///
/// The tree of the text and the plain value wanted are walked together. Where both are mappings or
/// lists, only the entries that differ are removed, added or walked into; elsewhere the old value
/// is replaced as a whole. Every change is a range of the old text, so that whatever lies outside
/// of them, comments above all, stays as it is. Linear in the size of the tree.
final class TreePatch {
  private final Source source;
  private final Origins origins;
  private final FlowText flow;
  private final TextChanges changes = new TextChanges();
  private final BlockPatch blocks;
  private final FlowPatch flows;

  /// The last key passed that starts a line of a block.
  private int blockKey;

  TreePatch(String text, YamlMap root, Origins origins) {
    this.source = new Source(text);
    this.origins = origins;
    boolean json =
        root.flow()
            && root.entries().stream().allMatch(e -> text.charAt(e.key().start().offset()) == '"');
    this.flow = new FlowText(json);
    this.blocks = new BlockPatch(source, origins, flow, changes, root);
    this.flows = new FlowPatch(source, flow, changes);
  }

  /// What makes `root` say `wanted`.
  TextChanges changes(YamlMap root, Dict wanted) {
    map(root, wanted);
    return changes;
  }

  /// An owner of a value: its entry in a mapping, or null in a list.
  private void value(@Nullable YamlEntry owner, YamlNode node, Plain wanted, Context context) {
    if (origins.isUntouched(wanted, node) || wanted.saidBy(node)) {
      return;
    }
    if (Source.holdsItsParts(node)) {
      if (node instanceof YamlMap map && wanted instanceof Dict dict) {
        map(map, dict);
        return;
      }
      if (node instanceof YamlList list && wanted instanceof Seq seq && list(list, seq)) {
        return;
      }
    }
    if (context == Context.BLOCK && owner != null && blocks.section(owner, wanted)) {
      return;
    }
    replace(owner, node, wanted, context);
  }

  private void replace(@Nullable YamlEntry owner, YamlNode node, Plain wanted, Context context) {
    int start = node.start().offset();
    int end = source.end(node);
    boolean oneLine = isOneLine(node, start, end);
    if (node instanceof YamlScalar && start == end) {
      boolean afterColon = start > 0 && ":-".indexOf(source.text().charAt(start - 1)) >= 0;
      boolean key = owner != null && source.text().charAt(start - 1) != ':';
      String text = flow.value(wanted, context);
      changes.insert(start, (key ? ": " : afterColon ? " " : "") + text);
    } else if (node instanceof YamlScalar && wanted instanceof Leaf leaf && oneLine) {
      changes.replace(start, end, flow.like(source.text().charAt(start), leaf, context));
    } else if (oneLine || context == Context.FLOW) {
      changes.replace(start, end, flow.value(wanted, context));
    } else {
      blocks.replace(owner, node, wanted);
    }
  }

  /// False for blocks, whose indentation cannot go on behind a key.
  private boolean isOneLine(YamlNode node, int start, int end) {
    return switch (node) {
      case YamlScalar scalar ->
          source.lineEnd(start) >= end && !source.text().startsWith("|", start);
      case YamlList list -> list.flow();
      case YamlMap map -> map.flow();
    };
  }

  private void map(YamlMap map, Dict wanted) {
    Map<String, Plain> added = new LinkedHashMap<>(wanted.entries());
    Context context = map.flow() ? Context.FLOW : Context.BLOCK;
    List<YamlEntry> removed =
        map.entries().stream().filter(e -> !wanted.entries().containsKey(e.key().text())).toList();
    for (YamlEntry entry : map.entries()) {
      Plain value = added.remove(entry.key().text());
      if (value != null) {
        int start = entry.key().start().offset();
        blockKey = !map.flow() && source.isFirstInLine(start) ? start : blockKey;
        value(entry, entry.value(), value, context);
      }
    }
    if (map.flow()) {
      added.values().forEach(value -> blocks.commentAbove(blockKey, blocks.comments(value)));
      flows.map(map, removed, added);
    } else {
      blocks.map(map, removed, added);
    }
  }

  /// False when the list has to be written anew.
  private boolean list(YamlList list, Seq wanted) {
    IdentityHashMap<YamlNode, Integer> indices = new IdentityHashMap<>();
    list.items().forEach(item -> indices.put(item, indices.size()));
    Map<Integer, Plain> kept = new TreeMap<>();
    int last = -1;
    List<Plain> added = new ArrayList<>();
    for (Plain item : wanted.items()) {
      YamlNode node = origins.node(item);
      int index = node == null ? -1 : indices.getOrDefault(node, -1);
      if (index < 0) {
        added.add(item);
      } else if (index > last && added.isEmpty()) {
        kept.put(index, item);
        last = index;
      } else {
        return false;
      }
    }
    if (kept.isEmpty() && !list.items().isEmpty() && !added.isEmpty()) {
      return false;
    }
    Context context = list.flow() ? Context.FLOW : Context.BLOCK;
    kept.forEach((index, item) -> value(null, list.items().get(index), item, context));
    if (list.flow()) {
      added.forEach(item -> blocks.commentAbove(blockKey, blocks.comments(item)));
      flows.list(list, kept.keySet(), added);
    } else {
      blocks.list(list, kept.keySet(), added);
    }
    return true;
  }
}
