package org.linchpin.engine.survival;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.survival.Numbers.Ends;
import org.linchpin.engine.survival.Survival.Cause;
import org.linchpin.engine.survival.SurvivalAtScale.Outcome;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Spread;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// The deterministic time to survive of every activity: the levels of a [StopRun] turned into a
/// [CashPath], once with central values, once with everything at its worse and once at its better
/// end, and once more for each end of each uncertain number.
///
/// A stop is complete and for good; nobody reacts unless the model states a workaround; customers
/// do not leave beyond what is not delivered. In large models [FailTimes] takes the place of
/// [StopRun] for all activities at once. Not safe for use by several threads, but for a large model
/// after [#prepare].
public final class SurvivalAnalysis {
  /// Models with more members of requirements are large.
  public static final int LARGE = 2_000;

  /// So are those with more activities times members: each activity is followed through all of
  /// them.
  private static final long TANGLED = 100_000;

  private final BusinessGraph graph;
  private final Clockwork clock;
  private final Numbers numbers;
  private final int[] streams;
  private final boolean large;
  private @Nullable Runs runs;
  private @Nullable Map<Integer, Outcome> outcomes;

  public SurvivalAnalysis(BusinessGraph graph, Revenue revenue) {
    this.graph = graph;
    this.clock = new Clockwork(graph);
    this.numbers = new Numbers(CashPosition.of(graph.model(), revenue), clock.calendar());
    this.streams = graph.streams();
    this.large =
        clock.members.length > LARGE || (long) activities().length * clock.members.length > TANGLED;
  }

  /// The runs of an ordinary model.
  private record Runs(StopRun central, StopRun worse, StopRun better) {}

  private Runs runs() {
    Runs known = runs;
    if (known == null) {
      known =
          new Runs(
              new StopRun(clock, clock.days(End.CENTRAL), clock.switchDelays(End.CENTRAL)),
              new StopRun(clock, clock.days(End.LOW), clock.switchDelays(End.HIGH)),
              new StopRun(clock, clock.days(End.HIGH), clock.switchDelays(End.LOW)));
      runs = known;
    }
    return known;
  }

  /// True when the model is so large that the days are those of [FailTimes].
  public boolean isLarge() {
    return large;
  }

  /// Works out at once what can be in a large model; nothing in others.
  public void prepare() {
    if (large && numbers.isComplete() && outcomes == null) {
      outcomes = atScale(activities());
    }
  }

  /// How long the business survives when the activity at this node stops.
  public Survival of(int node) {
    if (!numbers.isComplete()) {
      return new Survival.Unknown(missing());
    }
    return large ? survival(outcome(node)) : dayByDay(node);
  }

  Survival.Days dayByDay(int node) {
    Runs run = runs();
    double avoided = avoided(node);
    LastDays middle = lastDays(run.central(), node, End.CENTRAL, Ends.CENTRAL, avoided);
    BitSet used = run.central().used();
    int early = lastDays(run.worse(), node, End.LOW, Ends.WORSE, avoided).days()[0];
    int late = lastDays(run.better(), node, End.HIGH, Ends.BETTER, avoided).days()[0];
    return survival(
        new Outcome(
            new int[] {middle.days()[0], early, late}, () -> new int[0], middle.blockedOn(), used));
  }

  Survival.Days survival(Outcome outcome) {
    int day = outcome.days()[0];
    return new Survival.Days(
        optional(day),
        optional(outcome.days()[1]),
        optional(outcome.days()[2]),
        day > 0 && outcome.blockedOn() == day ? Cause.PERMISSION : Cause.INSOLVENCY,
        defaults(outcome.used()),
        List.of());
  }

  private Outcome outcome(int node) {
    Map<Integer, Outcome> known = outcomes;
    if (known == null) {
      known = atScale(activities());
      outcomes = known;
    }
    Outcome found = known.get(node);
    return found != null ? found : atScale(new int[] {node}).values().iterator().next();
  }

  Map<Integer, Outcome> atScale(int[] nodes) {
    return SurvivalAtScale.of(clock, numbers, this::avoided, nodes);
  }

  private int[] activities() {
    return graph.model().all(ElementKind.ACTIVITY).stream()
        .mapToInt(activity -> graph.node(activity.id()).orElseThrow())
        .toArray();
  }

  /// The uncertain numbers that move the last day when the activity at this node stops, those that
  /// flip the 30-day answer first; in large models only those about money.
  public List<Survival.Sensitivity> sensitivities(int node) {
    if (!numbers.isComplete()) {
      return List.of();
    }
    Sensitivities moving = new Sensitivities(clock, numbers, streams);
    return large
        ? Sensitivities.strongestFirst(moving.ofMoney(outcome(node).money().get()))
        : moving.of(runs().central(), node, avoided(node));
  }

  private LastDays lastDays(StopRun run, int node, End end, Ends ends, double avoided) {
    run.start(node, numbers.workaround(graph.element(node), end), streams);
    return LastDays.of(run, Survival.HORIZON, List.of(numbers.path(ends, avoided)));
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (numbers.position().fixedCosts().isEmpty()) {
      missing.add("fixed costs");
    }
    List<String> unpriced =
        numbers.position().streams().stream()
            .filter(stream -> stream.amount().isEmpty())
            .map(stream -> graph.model().element(stream.id()).map(Element::name).orElse(""))
            .toList();
    if (unpriced.size() == 1) {
      missing.add("what %s earns".formatted(unpriced.getFirst()));
    } else if (unpriced.size() > 1) {
      missing.add("what %s revenue streams earn".formatted(unpriced.size()));
    }
    if (numbers.position().streams().isEmpty()) {
      missing.add("revenue streams");
    }
    return missing;
  }

  /// What the stopped activity no longer costs, a day.
  private double avoided(int node) {
    Optional<Element> activity = graph.element(node);
    Optional<Estimate> cost = activity.flatMap(e -> e.known(ActivityAttributes.COST));
    Optional<Estimate> share = activity.flatMap(e -> e.known(ActivityAttributes.AVOIDABLE));
    return numbers.number(cost, End.CENTRAL) * numbers.number(share, End.CENTRAL);
  }

  private List<String> defaults(BitSet used) {
    List<String> defaults = new ArrayList<>();
    if (numbers.position().cash().isEmpty()) {
      defaults.add("cash for 27 days (5 to 90) of outflows");
    }
    for (int i = used.nextSetBit(0); i >= 0; i = used.nextSetBit(i + 1)) {
      if (clock.isDefault(i)) {
        Spread days = clock.timing(i).orElseThrow().spread();
        defaults.add(
            String.format(
                Locale.ROOT,
                "%s of %.0f days (%.0f to %.0f)",
                clock.describe(i),
                days.central(),
                days.low(),
                days.high()));
      }
    }
    return defaults.stream().distinct().toList();
  }

  private static OptionalInt optional(int day) {
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /// The model this analysis is about.
  public BusinessModel model() {
    return graph.model();
  }
}
