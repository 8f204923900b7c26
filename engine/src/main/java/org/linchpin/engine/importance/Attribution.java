package org.linchpin.engine.importance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.linchpin.engine.structure.Gates;

/// A fair share of revenue for each player: Shapley's value (1953) of the game in which a set of
/// players earns what the streams earn that it keeps up while everybody else is stopped.
///
/// The shares sum to the whole, equals get equal shares, and who changes nothing gets nothing; it
/// is a convention of attribution, not a cause. Streams are added up one by one. Where the
/// structure of a stream is small enough the value is exact ([StructureFunction#shapley()]);
/// otherwise it is sampled: stop the players in random order and credit the one whose stop brings
/// the stream down (Castro, Gomez and Tejada 2009).
///
/// @param shares revenue attributed to each node, in the unit of the stream values
/// @param halfWidths half of the 95 % interval of each share, 0 where exact
/// @param exact true when nothing was sampled
/// @param permutations how many orders were drawn where something was sampled
public record Attribution(double[] shares, double[] halfWidths, boolean exact, int permutations) {
  private static final int FEWEST = 200;
  private static final int MOST = 4_000;
  private static final long BUDGET = 10_000_000;

  /// @param values what each stream earns
  public static Attribution of(
      Gates gates, List<StreamSystem> streams, int[] targets, double[] values, long seed) {
    double[] shares = new double[gates.size()];
    BitSet open = new BitSet();
    for (int s = 0; s < targets.length; s++) {
      var function = streams.get(s).function();
      if (function.isPresent()) {
        List<Integer> players = function.get().players();
        double[] ofStream = function.get().shapley();
        for (int i = 0; i < players.size(); i++) {
          shares[players.get(i)] += values[s] * ofStream[i];
        }
      } else {
        open.set(s);
      }
    }
    if (open.isEmpty()) {
      return new Attribution(shares, new double[gates.size()], true, 0);
    }
    return sampled(gates, streams, targets, values, open, shares, seed);
  }

  static Attribution sampled(
      Gates gates,
      List<StreamSystem> streams,
      int[] targets,
      double[] values,
      BitSet open,
      double[] exactShares,
      long seed) {
    BitSet all = new BitSet();
    open.stream().forEach(s -> all.or(streams.get(s).players()));
    int[] players = all.stream().toArray();
    int draws = Math.clamp(BUDGET / Math.max(1, gates.arrowCount()), FEWEST, MOST);
    double[] sum = new double[gates.size()];
    double[] squares = new double[gates.size()];
    SplittableRandom random = new SplittableRandom(seed);
    Decline decline = new Decline(gates, targets);
    for (int draw = 0; draw < draws; draw++) {
      shuffle(players, random);
      int[] pivots = decline.pivots(players);
      double[] credit = new double[open.length()];
      for (int s = open.nextSetBit(0); s >= 0; s = open.nextSetBit(s + 1)) {
        credit[s] = values[s];
      }
      addCredits(pivots, credit, open, sum, squares);
    }
    double[] shares = exactShares.clone();
    double[] halfWidths = new double[gates.size()];
    for (int n = 0; n < shares.length; n++) {
      double mean = sum[n] / draws;
      double variance = Math.max(0, squares[n] / draws - mean * mean);
      shares[n] += mean;
      halfWidths[n] = 1.96 * Math.sqrt(variance / draws);
    }
    return new Attribution(shares, halfWidths, false, draws);
  }

  private static void addCredits(
      int[] pivots, double[] credit, BitSet open, double[] sum, double[] squares) {
    // streams with the same pivot count together, for an honest variance
    for (int s = open.nextSetBit(0); s >= 0; s = open.nextSetBit(s + 1)) {
      if (pivots[s] >= 0 && credit[s] != 0) {
        double total = 0;
        for (int other = s; other >= 0; other = open.nextSetBit(other + 1)) {
          if (pivots[other] == pivots[s]) {
            total += credit[other];
            credit[other] = 0;
          }
        }
        sum[pivots[s]] += total;
        squares[pivots[s]] += total * total;
      }
    }
  }

  private static void shuffle(int[] players, SplittableRandom random) {
    for (int i = players.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int other = players[i];
      players[i] = players[j];
      players[j] = other;
    }
  }

  /// What each node's share is of the whole, 0 to 1.
  public double[] relative() {
    double whole = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> whole == 0 ? 0 : share / whole).toArray();
  }
}
