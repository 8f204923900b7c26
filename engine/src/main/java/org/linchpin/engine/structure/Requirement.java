package org.linchpin.engine.structure;

import java.util.List;

/// Something a node cannot do without: at least `atLeast` of the members.
///
/// @param owner the node that has the requirement
/// @param atLeast how many members must be up, 1 to their number
/// @param coupling how a failure travels
/// @param members at least one
public record Requirement(int owner, int atLeast, Coupling coupling, List<Member> members) {
  public Requirement {
    members = List.copyOf(members);
  }

  /// How many members must fail for the requirement to fail.
  public int failsAt() {
    return members.size() - atLeast + 1;
  }

  /// True when one failure can be made up by another member.
  public boolean isRedundant() {
    return failsAt() > 1;
  }

  /// True when the members that are left carry less than the whole.
  public boolean isPartial() {
    return members.size() > 1 && members.stream().anyMatch(member -> member.ceiling() < 1);
  }
}
