package org.linchpin.lint.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Link;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.PeopleAttributes;

/// Whether people's hours, skill by skill, cover the hours that activities ask for.
///
/// People can do several things, but each hour only once, so sums per skill mislead. The hours flow
/// from people through their skills to the demands; the greatest flow (Ford and Fulkerson 1956,
/// with shortest augmenting paths after Edmonds and Karp 1972) is all that can be covered. What
/// falls short, with everything that competes for the same people, is the set that violates Hall's
/// condition. Nodes are people, skills of people and demands, at most a few hundred, so a dense
/// matrix does.
final class SkillFlow {
  private static final double UNLIMITED = 1e12;
  private static final double NOTHING = 1e-9;

  private final List<Element> people = new ArrayList<>();
  private final List<Demand> demands = new ArrayList<>();
  private final double[][] residual;
  private final int source;
  private final int sink;

  /// Hours of one skill that one activity asks for.
  ///
  /// @param hours per calendar day
  record Demand(Element skill, Link link, double hours) {}

  /// What is missing.
  ///
  /// @param hours per calendar day
  /// @param skills those whose demands compete for the same people
  /// @param people whose hours are used up
  record Gap(double hours, List<Element> skills, List<Element> people) {}

  private SkillFlow(CheckContext context, List<Element> staff, List<Demand> wanted) {
    people.addAll(staff);
    demands.addAll(wanted);
    source = people.size() + demands.size() + staff.stream().mapToInt(SkillFlow::skills).sum();
    sink = source + 1;
    residual = new double[sink + 1][sink + 1];
    int skillNode = people.size() + demands.size();
    for (int p = 0; p < people.size(); p++) {
      residual[source][p] = hours(context, people.get(p).known(PeopleAttributes.HOURS));
      for (Link has : people.get(p).links(PeopleAttributes.HAS_SKILL).all().toList()) {
        residual[p][skillNode] = hours(context, People.hours(has));
        for (int d = 0; d < demands.size(); d++) {
          boolean able =
              has.target().equals(demands.get(d).link().target())
                  && People.suffices(has, demands.get(d).link());
          residual[skillNode][people.size() + d] = able ? UNLIMITED : 0;
        }
        skillNode++;
      }
    }
    for (int d = 0; d < demands.size(); d++) {
      residual[people.size() + d][sink] = demands.get(d).hours();
    }
  }

  private static int skills(Element person) {
    return (int) person.links(PeopleAttributes.HAS_SKILL).all().count();
  }

  /// Hours per calendar day; without limit when not stated.
  private static double hours(CheckContext context, Optional<Estimate> stated) {
    return stated
        .map(
            hours ->
                hours.inBaseUnits(context.model().calendar()).central()
                    * (hours.dimension() == Dimension.TIME ? 24 : 1))
        .orElse(UNLIMITED);
  }

  /// The gap, if the hours do not suffice; demands that nobody is able to meet are left out.
  static Optional<Gap> gap(CheckContext context) {
    List<Demand> wanted =
        context
            .activities()
            .flatMap(activity -> activity.links(ActivityAttributes.NEEDS_SKILL).all())
            .filter(link -> People.hours(link).isPresent())
            .filter(link -> !People.withSkill(context, link).isEmpty())
            .flatMap(
                link ->
                    context
                        .elements(Stream.of(link.target()))
                        .map(s -> new Demand(s, link, hours(context, People.hours(link)))))
            .toList();
    return new SkillFlow(context, context.model().all(ElementKind.PERSON), wanted).solve();
  }

  private Optional<Gap> solve() {
    double covered = 0;
    for (double more = augment(); more > NOTHING; more = augment()) {
      covered += more;
    }
    double missing = demands.stream().mapToDouble(Demand::hours).sum() - covered;
    if (missing <= 1e-6) {
      return Optional.empty();
    }
    BitSet competing = competing();
    return Optional.of(
        new Gap(
            missing,
            IntStream.range(0, demands.size())
                .filter(d -> competing.get(people.size() + d))
                .mapToObj(d -> demands.get(d).skill())
                .distinct()
                .toList(),
            IntStream.range(0, people.size())
                .filter(competing::get)
                .mapToObj(people::get)
                .toList()));
  }

  /// Sends what a shortest path from source to sink can take; 0 when there is none.
  private double augment() {
    int[] before = new int[sink + 1];
    Arrays.fill(before, -1);
    before[source] = source;
    Deque<Integer> queue = new ArrayDeque<>(List.of(source));
    while (!queue.isEmpty() && before[sink] < 0) {
      int node = queue.remove();
      for (int next = 0; next <= sink; next++) {
        if (before[next] < 0 && residual[node][next] > NOTHING) {
          before[next] = node;
          queue.add(next);
        }
      }
    }
    if (before[sink] < 0) {
      return 0;
    }
    double most = UNLIMITED;
    for (int node = sink; node != source; node = before[node]) {
      most = Math.min(most, residual[before[node]][node]);
    }
    for (int node = sink; node != source; node = before[node]) {
      residual[before[node]][node] -= most;
      residual[node][before[node]] += most;
    }
    return most;
  }

  /// The nodes from which more could still flow to a demand that falls short.
  private BitSet competing() {
    BitSet reached = new BitSet();
    Deque<Integer> queue = new ArrayDeque<>();
    for (int d = 0; d < demands.size(); d++) {
      if (residual[people.size() + d][sink] > NOTHING) {
        reached.set(people.size() + d);
        queue.add(people.size() + d);
      }
    }
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int other = 0; other < source; other++) {
        if (!reached.get(other) && residual[other][node] > NOTHING) {
          reached.set(other);
          queue.add(other);
        }
      }
    }
    return reached;
  }
}
