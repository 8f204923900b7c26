package org.linchpin.format.importing.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.format.importing.canvas.Connections.Connection;
import org.linchpin.model.Attribute;
import org.linchpin.model.Fields;
import org.linchpin.model.Gate;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.ValueType;

/// Links between drafts, until their ids are known.
final class LinkWeb {
  private final Map<Draft, Map<Attribute<Links>, Map<Draft, Fields>>> byOwner =
      new LinkedHashMap<>();

  /// Links two drafts; false when no attribute links their kinds.
  boolean connect(Draft one, Draft other, Fields qualifiers) {
    Optional<Connection> connection = Connections.between(one.kind(), other.kind());
    if (connection.isEmpty()) {
      return false;
    }
    boolean owns = connection.get().owner() == one.kind();
    byOwner
        .computeIfAbsent(owns ? one : other, draft -> new LinkedHashMap<>())
        .computeIfAbsent(connection.get().attribute(), attribute -> new LinkedHashMap<>())
        .putIfAbsent(owns ? other : one, qualifiers);
    return true;
  }

  /// The fields with the links that this draft owns.
  Fields addTo(Draft owner, Fields fields, Map<Draft, String> ids) {
    Fields linked = fields;
    for (var entry : byOwner.getOrDefault(owner, Map.of()).entrySet()) {
      List<Link> members = new ArrayList<>();
      entry
          .getValue()
          .forEach(
              (target, qualifiers) ->
                  members.add(new Link(ids.getOrDefault(target, target.name()), qualifiers)));
      linked = linked.with(entry.getKey(), links(entry.getKey(), members));
    }
    return linked;
  }

  private static Links links(Attribute<Links> attribute, List<Link> members) {
    boolean alternatives =
        attribute.type() instanceof ValueType.LinksType type && type.alternatives();
    return new Links(
        alternatives ? List.of(Gate.any(members)) : members.stream().map(Gate::of).toList());
  }
}
