package org.linchpin.engine.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.engine.classify.Answer;
import org.linchpin.engine.classify.Classification;
import org.linchpin.engine.classify.Differentiation;
import org.linchpin.engine.classify.Evidence;
import org.linchpin.engine.graph.Reachability;
import org.linchpin.engine.importance.Attribution;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.Verdict;
import org.linchpin.engine.structure.Gates;
import org.linchpin.engine.structure.Levels;
import org.linchpin.engine.structure.Requirement;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.engine.survival.Survival;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Puts together what is known about one activity. Safe for use by several threads.
final class ActivityAssessor {
  private final Structure structure;
  private final Revenue revenue;
  private final double[] weights;
  private final double total;
  private final Attribution attribution;
  private final double[] relative;
  private final Map<Integer, Measures> measures;
  private final Set<String> taskLike;
  private final int[] playerOf;
  private final BitSet partial;
  private final CapacityLost capacity;
  private final double whole;
  private final GoalReach goals;
  private final Gates gates;
  private final Servings servings;
  private final List<HiddenGroup> hidden;

  ActivityAssessor(
      Structure structure,
      Revenue revenue,
      double[] weights,
      Attribution attribution,
      Map<Integer, Measures> measures,
      Set<String> taskLike,
      List<HiddenGroup> hidden) {
    this.structure = structure;
    this.revenue = revenue;
    this.weights = weights.clone();
    this.total = Arrays.stream(weights).sum();
    this.attribution = attribution;
    this.relative = attribution.relative();
    this.measures = measures;
    this.taskLike = taskLike;
    this.gates = structure.delivering;
    this.playerOf = new int[structure.graph.size()];
    for (int i = 0; i < structure.players.length; i++) {
      playerOf[structure.players[i]] = i;
    }
    this.capacity = CapacityLost.of(structure, weights);
    this.whole = Arrays.stream(attribution.shares()).sum();
    this.partial =
        Reachability.to(
                structure.arrows,
                structure.graph.requirements().stream()
                    .filter(Requirement::isPartial)
                    .mapToInt(Requirement::owner)
                    .distinct()
                    .toArray())
            .toBitSet();
    this.goals = new GoalReach(structure);
    this.servings = new Servings(structure, new Levels(gates, structure.graph.order()), weights);
    this.hidden = hidden;
  }

  ActivityAssessment assess(Element activity, int node, Survival survival, StopAnswers stops) {
    Optional<StopOutcome> stop = stops.of(activity.id());
    RevenueAtRisk atRisk = atRisk(node);
    Classification classification =
        Classification.of(
            evidence(
                activity,
                node,
                Necessity.of(
                    activity,
                    atRisk,
                    survival,
                    stop.map(StopOutcome::verdict),
                    endsAnyway(stops))));
    List<String> backups = activity.links(ActivityAttributes.BACKED_UP_BY).targets().toList();
    List<HiddenGroup> hiddenWith =
        hidden.stream().filter(group -> group.members().contains(activity.id())).toList();
    Servings.Served served = servings.of(node, playerOf[node]);
    return new ActivityAssessment(
        activity.id(),
        activity.name(),
        classification,
        atRisk,
        relative[node],
        whole == 0 ? 0 : attribution.halfWidths()[node] / whole,
        Optional.ofNullable(measures.get(node)),
        survival,
        stop,
        served.listed(),
        served.count(),
        backups,
        weakPoints(node),
        hiddenWith,
        goals.of(node),
        new Actions(structure.model, activity, hiddenWith)
            .of(classification, atRisk, survival, backups),
        MeasureNexts.of(activity, classification, survival, stop));
  }

  /// True when the business as it is may end within thirty days, whatever stops: then its end says
  /// nothing about an activity.
  private static boolean endsAnyway(StopAnswers stops) {
    return stops.without().map(without -> without.verdict() != Verdict.SURVIVES).orElse(false);
  }

  private RevenueAtRisk atRisk(int node) {
    double lost = 0;
    double blocked = 0;
    for (int t = 0; t < weights.length; t++) {
      boolean cut = structure.cuts.get(t).get(playerOf[node]);
      lost += cut ? weights[t] : 0;
      blocked += !cut && structure.blocked.get(t).get(playerOf[node]) ? weights[t] : 0;
    }
    double share = total == 0 ? 0 : lost / total;
    return new RevenueAtRisk(
        lost,
        share,
        partial.get(node) ? Math.max(share, byCapacity(node)) : share,
        total == 0 ? 0 : blocked / total,
        structure.hasStreams() ? revenue.known() : Revenue.Known.NOTHING);
  }

  private double byCapacity(int node) {
    return total == 0 ? 0 : capacity.of(node) / total;
  }

  private Evidence evidence(Element activity, int node, Necessity necessity) {
    boolean task =
        taskLike.contains(activity.id())
            || activity
                .known(ActivityAttributes.ABSTRACTION)
                .map(level -> level.spread().central() >= 5)
                .orElse(false);
    return new Evidence(
        necessity.answer(),
        necessity.reason(),
        structure.visible.get(node),
        structure.isStated(),
        structure.linked.get(node),
        structure.slowBurn.get(node),
        task,
        Differentiation.of(activity));
  }

  /// Whether the business can do without it, and why. A backup that carries less than half keeps a
  /// business going no better than none.
  private record Necessity(Answer answer, String reason) {
    private static final double MOSTLY = 0.5;

    static Necessity of(
        Element activity,
        RevenueAtRisk atRisk,
        Survival survival,
        Optional<Verdict> verdict,
        boolean endsAnyway) {
      if (atRisk.share() > 0) {
        return new Necessity(
            Answer.YES,
            String.format(Locale.ROOT, "%.0f %% of revenue stops with it", 100 * atRisk.share()));
      }
      if (atRisk.blocked() > 0) {
        return new Necessity(
            Answer.YES,
            String.format(
                Locale.ROOT,
                "without it %.0f %% of revenue is no longer allowed",
                100 * atRisk.blocked()));
      }
      if (activity.fields().has(ActivityAttributes.LICENCE)) {
        return new Necessity(Answer.YES, "it keeps the licence to operate");
      }
      if (atRisk.byCapacity() >= MOSTLY) {
        return new Necessity(
            Answer.YES,
            String.format(
                Locale.ROOT,
                "%.0f %% of revenue is lost, whatever its backup can take on",
                100 * atRisk.byCapacity()));
      }
      if (endsAnyway) {
        return new Necessity(
            Answer.NO, "no revenue stops with it alone, and the business ends without that too");
      }
      return verdict.isPresent() ? of(verdict.get()) : of(survival);
    }

    private static Necessity of(Survival survival) {
      if (survival instanceof Survival.Days days && days.isOpen()) {
        return new Necessity(
            Answer.UNKNOWN, "no revenue stops with it, but the money may not last 30 days");
      }
      boolean dies = survival instanceof Survival.Days days && days.within(Survival.QUESTION);
      return dies
          ? new Necessity(Answer.YES, "without it the business ends within 30 days")
          : new Necessity(Answer.NO, "no revenue stops with it alone");
    }

    private static Necessity of(Verdict verdict) {
      return switch (verdict) {
        case DIES -> new Necessity(Answer.YES, "without it the business ends within 30 days");
        case POSSIBLE ->
            new Necessity(
                Answer.UNKNOWN,
                "no revenue stops with it, but the business may end within 30 days");
        case SURVIVES -> new Necessity(Answer.NO, "no revenue stops with it alone");
      };
    }
  }

  /// What it needs directly, alone and without backup, other than activities.
  private List<String> weakPoints(int node) {
    List<String> weak = new ArrayList<>();
    for (Gates.Gate gate : gates.gatesOf(node)) {
      if (gate.members().length == 1) {
        structure
            .graph
            .element(gate.members()[0])
            .map(Element::id)
            .filter(id -> !weak.contains(id))
            .ifPresent(weak::add);
      }
    }
    return weak;
  }
}
