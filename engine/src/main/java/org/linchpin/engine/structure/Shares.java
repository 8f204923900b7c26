package org.linchpin.engine.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.linchpin.model.Attribute;
import org.linchpin.model.Fields;
import org.linchpin.model.Link;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.LinkAttributes;

/// Works out what each member of a requirement carries, normally and at most.
///
/// A stated share counts; members without one divide what is left. The ceiling is what a link says
/// it `covers`, or its share times its `surge`, or its share when only that is stated; a member
/// about which nothing is stated is assumed to be able to carry the whole. Shares and ceilings that
/// do not sum to the whole are scaled up to it: before anything stops, everything is carried.
final class Shares {
  private static final double ROUNDING = 1e-9;

  private final WorkCalendar calendar;

  record Candidate(int node, Link link, Timing timing) {}

  Shares(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  List<Member> members(List<Candidate> candidates) {
    if (candidates.size() == 1) {
      Candidate only = candidates.getFirst();
      return List.of(new Member(only.node(), 1, 1, false, only.timing()));
    }
    double stated = 0;
    int unstated = 0;
    for (Candidate candidate : candidates) {
      OptionalDouble share = number(candidate, LinkAttributes.SHARE);
      stated += share.orElse(0);
      unstated += share.isPresent() ? 0 : 1;
    }
    boolean anyStated = unstated < candidates.size();
    double rest = unstated == 0 ? 0 : Math.max(0, 1 - stated) / unstated;
    List<Member> members = new ArrayList<>();
    for (Candidate candidate : candidates) {
      OptionalDouble share = number(candidate, LinkAttributes.SHARE);
      double carries = share.orElse(rest);
      boolean told = anyStated || number(candidate, LinkAttributes.COVERS).isPresent();
      members.add(
          new Member(
              candidate.node(),
              carries,
              ceiling(candidate, carries, anyStated),
              !told,
              candidate.timing()));
    }
    return carryingTheWhole(members);
  }

  private static List<Member> carryingTheWhole(List<Member> members) {
    double shares = members.stream().mapToDouble(Member::share).sum();
    double ceilings = members.stream().mapToDouble(Member::ceiling).sum();
    if (shares >= 1 - ROUNDING && ceilings >= 1 - ROUNDING) {
      return members;
    }
    return members.stream()
        .map(
            m ->
                new Member(
                    m.node(),
                    scaled(m.share(), shares, members.size()),
                    scaled(m.ceiling(), ceilings, members.size()),
                    m.assumed(),
                    m.timing()))
        .toList();
  }

  private static double scaled(double part, double sum, int count) {
    return sum >= 1 ? part : sum > 0 ? part / sum : 1.0 / count;
  }

  private double ceiling(Candidate candidate, double share, boolean anyStated) {
    OptionalDouble covers = number(candidate, LinkAttributes.COVERS);
    if (covers.isPresent()) {
      return covers.getAsDouble();
    }
    OptionalDouble surge = number(candidate, LinkAttributes.SURGE);
    if (surge.isPresent()) {
      return share * surge.getAsDouble();
    }
    return anyStated ? share : 1;
  }

  private OptionalDouble number(Candidate candidate, Attribute<Estimate> attribute) {
    Fields qualifiers = candidate.link().qualifiers();
    return qualifiers.has(attribute)
        ? qualifiers
            .known(attribute)
            .map(estimate -> estimate.central(calendar))
            .orElse(OptionalDouble.empty())
        : OptionalDouble.empty();
  }
}
