package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linchpin.format.tree.TextChanges;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.write.Scalars.Context;

/// Entries removed from and added to mappings in braces and lists in brackets, commas included.
record FlowPatch(Source source, FlowText flow, TextChanges changes) {

  /// Where an entry or item stands, without its comma.
  record Span(int start, int end, boolean removed) {}

  void map(YamlMap map, List<YamlEntry> removed, Map<String, Plain> added) {
    List<Span> spans = new ArrayList<>();
    for (YamlEntry entry : map.entries()) {
      int end = Math.max(entry.key().end().offset(), source.end(entry.value()));
      spans.add(new Span(entry.key().start().offset(), end, removed.contains(entry)));
    }
    List<String> texts = new ArrayList<>();
    added.forEach((key, value) -> texts.add(flow.entry(key, value, Context.FLOW)));
    patch(map, spans, texts);
  }

  void list(YamlList list, Set<Integer> kept, List<Plain> added) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      YamlNode item = list.items().get(i);
      spans.add(new Span(item.start().offset(), source.end(item), !kept.contains(i)));
    }
    patch(list, spans, added.stream().map(item -> flow.value(item, Context.FLOW)).toList());
  }

  private void patch(YamlNode owner, List<Span> spans, List<String> added) {
    int lastKept = -1;
    for (int i = 0; i < spans.size(); i++) {
      lastKept = spans.get(i).removed() ? lastKept : i;
    }
    insert(owner, spans, lastKept, added);
    for (int i = 0; i < lastKept; i++) {
      if (spans.get(i).removed()) {
        removeBefore(spans.get(i), spans.get(i + 1));
      }
    }
    if (lastKept + 1 < spans.size()) {
      removeTail(owner, spans, lastKept);
    }
  }

  private void removeBefore(Span span, Span next) {
    int line = source.nextLine(span.end());
    boolean ownLine = source.isFirstInLine(span.start()) && next.start() >= line;
    if (ownLine) {
      changes.delete(source.lineStart(span.start()), line);
    } else {
      changes.delete(span.start(), next.start());
    }
  }

  /// Removes the entries after the last one kept, with the comma between unless a comment follows
  /// it there.
  private void removeTail(YamlNode owner, List<Span> spans, int lastKept) {
    int end = spans.getLast().end();
    int first = spans.get(lastKept + 1).start();
    String rest = source.text().substring(end, owner.end().offset());
    int comma = rest.stripLeading().startsWith(",") ? end + rest.indexOf(',') + 1 : end;
    if (lastKept < 0) {
      changes.delete(first, comma);
      return;
    }
    int kept = spans.get(lastKept).end();
    boolean comment = source.text().substring(kept, first).indexOf('#') >= 0;
    changes.delete(comment ? first : kept, comment ? comma : end);
  }

  private void insert(YamlNode owner, List<Span> spans, int lastKept, List<String> added) {
    if (added.isEmpty()) {
      return;
    }
    if (lastKept < 0) {
      int at = spans.isEmpty() ? owner.end().offset() - 1 : spans.getFirst().start();
      changes.insert(at, String.join(", ", added));
      return;
    }
    Span last = spans.get(lastKept);
    String before = ", ";
    if (source.isFirstInLine(last.start())) {
      int line = source.lineStart(last.start());
      before = "," + source.lineBreak() + source.text().substring(line, last.start());
    }
    for (String text : added) {
      changes.insert(last.end(), before + text);
    }
  }
}
