package org.linchpin.engine.stop;

import java.util.List;
import java.util.stream.IntStream;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.structure.Member;

/// A business graph as flat arrays, with the index of the knob for every number.
///
/// Member i belongs to requirement g with `offsets[g] <= i < offsets[g + 1]`. A knob of -1 means
/// that there is nothing of the kind.
///
/// @param graph the graph
/// @param order nodes, members before owners outside cycles
/// @param offsets members of each requirement
/// @param members of all requirements
/// @param timing stock, half-life or grace of each member
/// @param recovery half-life of the way back of each condition
/// @param delay switch delay of each member
/// @param carried what each member carries, and how many more it could
/// @param noise coefficient of variation of each node's own output
/// @param supports what makes customers come
/// @param streams in the order of the graph
/// @param money numbers of the whole business
/// @param activities numbers about the stop of single nodes
/// @param knobs all numbers
record Plan(
    BusinessGraph graph,
    int[] order,
    int[] offsets,
    Member[] members,
    int[] timing,
    int[] recovery,
    int[] delay,
    Carried carried,
    int[] noise,
    List<Support> supports,
    List<Stream> streams,
    Money money,
    List<Reaction> activities,
    List<Knob> knobs) {

  /// What the links of members that stand in for one another say, where any of it is uncertain.
  ///
  /// @param share of the whole that is normal
  /// @param surge how many times that share when others fail
  /// @param covers share of the whole when others fail
  record Carried(int[] share, int[] surge, int[] covers) {
    /// True when what the members of a requirement carry has to be drawn.
    boolean isUncertain(int from, int to) {
      return IntStream.range(from, to)
          .anyMatch(i -> share[i] >= 0 || surge[i] >= 0 || covers[i] >= 0);
    }
  }

  /// Something whose condition decides how many new customers come.
  ///
  /// @param node what supports
  /// @param halfLife and `recovery` knobs
  /// @param streams indices of the streams it attracts customers to
  record Support(int node, int halfLife, int recovery, int[] streams) {}

  /// One revenue stream.
  ///
  /// @param node in the graph
  /// @param id its id
  /// @param recurring true when customers pay without a new sale
  /// @param amount revenue a day
  /// @param variableCost share of revenue
  /// @param paidAfter days until customers pay
  /// @param churn share of customers that leave in a day, to be read as a linear rate
  /// @param outageChurn the same for a complete outage, on top
  /// @param refund share not billed when nothing is delivered
  /// @param backlog share of what could not be delivered that waits
  /// @param varies coefficient of variation of daily demand
  record Stream(
      int node,
      String id,
      boolean recurring,
      int amount,
      int variableCost,
      int paidAfter,
      int churn,
      int outageChurn,
      int refund,
      int backlog,
      int varies) {}

  /// Numbers of the whole business.
  ///
  /// @param cash at hand, or -1 when only `cashDays` of outflows are assumed
  /// @param cashDays days of outflows
  /// @param credit that may be drawn
  /// @param fixedCosts a day
  /// @param payableDays until variable costs are paid
  /// @param slack by how much output can exceed the normal one
  /// @param floor share of the fixed costs that the contribution must cover
  record Money(
      int cash, int cashDays, int credit, int fixedCosts, int payableDays, int slack, int floor) {}

  /// What happens when one activity stops.
  ///
  /// @param node of the activity
  /// @param share what a stopgap does, -1 without one
  /// @param delay days until the stopgap works
  /// @param recovers days until it works again, -1 when not stated
  /// @param cost of the activity a day
  /// @param avoidable share of that cost which ends with it
  record Reaction(int node, int share, int delay, int recovers, int cost, int avoidable) {}

  int size() {
    return graph.size();
  }

  Coupling coupling(int requirement) {
    return graph.requirement(requirement).coupling();
  }

  /// True for a permission of a stream: without it the whole business must stop.
  boolean isOfWholeBusiness(int requirement) {
    int owner = graph.requirement(requirement).owner();
    return coupling(requirement) == Coupling.PERMISSION
        && streams.stream().anyMatch(stream -> stream.node() == owner);
  }
}
