package org.linchpin.format.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.edit.Plain.Dict;
import org.linchpin.format.edit.Plain.Seq;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;

/// Which part of the text each plain value comes from, and whether it still says the same.
final class Origins {
  private final IdentityHashMap<Plain, YamlNode> nodes = new IdentityHashMap<>();
  private final IdentityHashMap<Plain, YamlNode> untouched = new IdentityHashMap<>();
  private final IdentityHashMap<Plain, YamlEntry> entries = new IdentityHashMap<>();
  private final Set<YamlNode> firsts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Plain, String> ids = new IdentityHashMap<>();

  /// The plain value of a node, remembered as coming from it.
  Plain of(YamlNode node) {
    Plain plain =
        switch (node) {
          case YamlScalar scalar ->
              scalar.isNull()
                  ? Plain.nothing()
                  : scalar.plain() ? Plain.word(scalar.text()) : Plain.phrase(scalar.text());
          case YamlList list -> {
            list.items().stream().limit(1).forEach(firsts::add);
            List<Plain> items = new ArrayList<>();
            list.items().forEach(item -> items.add(of(item)));
            yield new Seq(items);
          }
          case YamlMap map -> {
            map.entries().stream().limit(1).forEach(entry -> firsts.add(entry.value()));
            Map<String, Plain> values = new LinkedHashMap<>();
            for (YamlEntry entry : map.entries()) {
              Plain value = of(entry.value());
              entries.put(value, entry);
              values.put(entry.key().text(), value);
            }
            yield new Dict(values);
          }
        };
    nodes.put(plain, node);
    untouched.put(plain, node);
    return plain;
  }

  /// Remembers that `changed` stands where `old` stood.
  <P extends Plain> P derive(Plain old, P changed) {
    YamlNode node = nodes.get(old);
    if (node != null) {
      nodes.putIfAbsent(changed, node);
    }
    YamlEntry entry = entries.get(old);
    if (entry != null) {
      entries.putIfAbsent(changed, entry);
    }
    String id = ids.get(old);
    if (id != null) {
      ids.put(changed, id);
    }
    return changed;
  }

  /// The node a value comes from, changed or not.
  @Nullable YamlNode node(Plain plain) {
    return nodes.get(plain);
  }

  /// True when the value is still what `node` says.
  boolean isUntouched(Plain plain, YamlNode node) {
    YamlNode before = untouched.get(plain);
    return before != null && before.start().equals(node.start());
  }

  /// The entry whose value this was, changed or not.
  Optional<YamlEntry> entry(Plain plain) {
    return Optional.ofNullable(entries.get(plain));
  }

  /// True for the first value of a mapping or list that stays there: comments above it may be about
  /// the whole.
  boolean isFirst(YamlNode value) {
    return firsts.contains(value);
  }

  /// Remembers that an element goes elsewhere; the comments above it go along, first or not.
  void leaves(Plain element) {
    YamlNode node = nodes.get(element);
    if (node != null) {
      firsts.remove(node);
    }
  }

  /// The entry whose value this was, when nothing in it changed.
  Optional<YamlEntry> untouchedEntry(Plain plain) {
    return untouched.containsKey(plain)
        ? Optional.ofNullable(entries.get(plain))
        : Optional.empty();
  }

  /// Remembers the id of an element that stands in a list.
  void identify(Plain plain, String id) {
    ids.put(plain, id);
  }

  Optional<String> id(Plain plain) {
    return Optional.ofNullable(ids.get(plain));
  }
}
