package org.linchpin.server.accounts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linchpin.server.accounts.Workspaces.Holder;
import org.springframework.stereotype.Component;

/// The people of a model: those of its workspace and those who have a role in it alone.
@Component
public class Circle {
  private final Workspaces workspaces;
  private final ModelPlaces places;

  Circle(Workspaces workspaces, ModelPlaces places) {
    this.workspaces = workspaces;
    this.places = places;
  }

  /// Somebody with a role.
  public record Somebody(String account, String name, Role role) {}

  /// By name, each with the greater of two roles.
  public List<Somebody> of(String model) {
    Map<String, Somebody> people = new LinkedHashMap<>();
    Stream.concat(
            places.workspaceOf(model).stream().flatMap(w -> workspaces.members(w).stream()),
            workspaces.membersOfModel(model).stream())
        .map(Circle::somebody)
        .forEach(found -> people.merge(found.account(), found, Circle::greater));
    return people.values().stream()
        .sorted(Comparator.comparing(Somebody::name).thenComparing(Somebody::account))
        .toList();
  }

  private static Somebody somebody(Holder holder) {
    return new Somebody(holder.account(), holder.name(), holder.role());
  }

  private static Somebody greater(Somebody one, Somebody other) {
    return one.role().covers(other.role()) ? one : other;
  }
}
