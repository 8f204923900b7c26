package org.linchpin.engine.importance;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linchpin.engine.structure.Gates;

/// One revenue stream as a system of players: who is necessary, what the minimal cut sets are, and,
/// where it is small enough, its structure function.
public final class StreamSystem {
  private final BitSet players;
  private final BitSet necessary;
  private final List<Set<Integer>> cutSets;
  private final boolean truncated;
  private final Optional<StructureFunction> function;

  /// @param order nodes with members before owners, cycles apart
  /// @param cone the nodes the target hangs on, itself included
  /// @param players the nodes that may fail
  /// @param necessary the players whose stop alone brings the target down
  /// @param cutSets the minimal cut sets made of players
  /// @param truncated true when larger cut sets were left out
  public StreamSystem(
      Gates gates,
      int[] order,
      BitSet cone,
      BitSet players,
      BitSet necessary,
      List<Set<Integer>> cutSets,
      boolean truncated,
      int target) {
    this.players = (BitSet) players.clone();
    this.players.and(cone);
    this.necessary = (BitSet) necessary.clone();
    this.cutSets = List.copyOf(cutSets);
    this.truncated = truncated;
    this.function = StructureFunction.of(gates, order, cone, players, necessary, target);
  }

  /// The players this stream has anything to do with.
  public BitSet players() {
    return (BitSet) players.clone();
  }

  public BitSet necessary() {
    return (BitSet) necessary.clone();
  }

  /// Minimal cut sets, smallest first.
  public List<Set<Integer>> cutSets() {
    return cutSets;
  }

  /// True when there may be larger cut sets than those listed.
  public boolean isTruncated() {
    return truncated;
  }

  /// True when the ways in which players replace one another are too many for exact probabilities.
  public boolean isTooTangled() {
    return function.isEmpty();
  }

  Optional<StructureFunction> function() {
    return function;
  }

  /// Importance of every player at these availabilities; empty when the structure is too large.
  public Optional<Importance> importance(double[] availability) {
    return function.map(f -> Importance.of(f, this, availability));
  }
}
