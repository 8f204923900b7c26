package org.linchpin.engine.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linchpin.engine.structure.Member.Stated;
import org.linchpin.model.Link;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.WorkCalendar;

/// What each member of a requirement carries, normally and at most.
///
/// A stated share counts; members without one divide what is left. The ceiling is what a link says
/// it `covers`, or its share times its `surge`, or its share when only that is stated; a member
/// about which nothing is stated is assumed to be able to carry the whole. Shares and ceilings that
/// do not sum to the whole are scaled up to it: before anything stops, everything is carried.
///
/// @param normal for each member, the share it normally carries
/// @param most for each member, the share of the whole it can carry when others fail
public record Shares(double[] normal, double[] most) {
  private static final double ROUNDING = 1e-9;

  record Candidate(int node, Link link, Timing timing) {}

  /// From what is stated for each of at least two members; NaN where nothing is.
  ///
  /// @param share of the whole that is normal
  /// @param surge how many times that share when others fail
  /// @param covers share of the whole when others fail
  public static Shares of(double[] share, double[] surge, double[] covers) {
    double stated = Arrays.stream(share).filter(s -> !Double.isNaN(s)).sum();
    long unstated = Arrays.stream(share).filter(Double::isNaN).count();
    double rest = unstated == 0 ? 0 : Math.max(0, 1 - stated) / unstated;
    double[] normal = Arrays.stream(share).map(s -> Double.isNaN(s) ? rest : s).toArray();
    boolean anyStated = unstated < share.length;
    double[] most = new double[share.length];
    for (int i = 0; i < most.length; i++) {
      double multiple = Double.isNaN(surge[i]) ? 1 : surge[i];
      boolean told = anyStated || !Double.isNaN(surge[i]);
      most[i] = !Double.isNaN(covers[i]) ? covers[i] : told ? normal[i] * multiple : 1;
    }
    double normally = Arrays.stream(normal).sum();
    double atMost = Arrays.stream(most).sum();
    if (normally >= 1 - ROUNDING && atMost >= 1 - ROUNDING) {
      return new Shares(normal, most);
    }
    return new Shares(whole(normal, normally), whole(most, atMost));
  }

  private static double[] whole(double[] parts, double sum) {
    return Arrays.stream(parts)
        .map(part -> sum >= 1 ? part : sum > 0 ? part / sum : 1.0 / parts.length)
        .toArray();
  }

  static List<Member> members(List<Candidate> candidates, WorkCalendar calendar) {
    if (candidates.size() == 1) {
      Candidate only = candidates.getFirst();
      return List.of(new Member(only.node(), 1, 1, false, only.timing()));
    }
    List<Stated> stated =
        candidates.stream().map(one -> Stated.of(one.link().qualifiers())).toList();
    Shares shares =
        of(
            numbers(stated.stream().map(Stated::share).toList(), calendar),
            numbers(stated.stream().map(Stated::surge).toList(), calendar),
            numbers(stated.stream().map(Stated::covers).toList(), calendar));
    boolean anyStated = stated.stream().anyMatch(one -> one.share().isPresent());
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      members.add(
          new Member(
              candidates.get(i).node(),
              shares.normal[i],
              shares.most[i],
              !anyStated && stated.get(i).covers().isEmpty(),
              candidates.get(i).timing(),
              stated.get(i)));
    }
    return List.copyOf(members);
  }

  private static double[] numbers(List<Optional<Estimate>> stated, WorkCalendar calendar) {
    return IntStream.range(0, stated.size())
        .mapToDouble(
            i ->
                stated
                    .get(i)
                    .map(estimate -> estimate.central(calendar).orElse(Double.NaN))
                    .orElse(Double.NaN))
        .toArray();
  }
}
