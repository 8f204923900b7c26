package org.linchpin.engine.assess;

import java.util.List;

/// Some activities or partners whose joint stop costs revenue that no single stop of theirs does.
///
/// @param members ids, two or three
/// @param synergy revenue lost beyond the sum of the single losses, in the unit of revenue at risk
/// @param share of all revenue lost when all of them stop, 0 to 1
public record HiddenGroup(List<String> members, double synergy, double share) {
  public HiddenGroup {
    members = List.copyOf(members);
  }

  /// The members other than this one.
  public List<String> without(String id) {
    return members.stream().filter(member -> !member.equals(id)).toList();
  }
}
