package org.linchpin.engine.stop;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.survival.CashPosition;
import org.linchpin.engine.survival.Revenue;

/// The stop test: what becomes of a business, day by day, after activities stop for good.
///
/// Uncertain numbers are drawn from scrambled Sobol points, daily noise from counters, so that all
/// scenarios live through the same days and the same seed gives the same answer on any number of
/// threads. Replicates are added until each scenario's 30-day verdict is certain or its interval
/// narrow enough.
public final class StopTest {
  /// The day the question asks about.
  public static final int QUESTION = 30;

  /// Days of outflows of the liquidity-neutral variant: the median of small businesses in the
  /// United States (JPMorgan Chase Institute, *Cash is King*, 2016).
  public static final int NEUTRAL_DAYS = 27;

  /// What holds of every result and stands beside it.
  public static final List<String> VALIDITY =
      List.of(
          "A stop is complete and for good, unless a time to recover is looked at.",
          "Nobody reacts, unless the model states a stopgap: this is the worst case.",
          "What varies from day to day varies independently of other days and other streams.",
          "The horizon is short: nothing else about the business changes meanwhile.");

  /// Fewer are never run, so that chances near none are told from chances of a few in a hundred.
  static final int FIRST_REPLICATES = 1024;

  private final Plan plan;

  private StopTest(Plan plan) {
    this.plan = plan;
  }

  /// How to run.
  ///
  /// @param seed of everything that is drawn
  /// @param horizon days looked at, 1 to 3,650
  /// @param precision half-width of the interval of a chance at which to stop
  /// @param firstReplicates before the first look at the precision
  /// @param mostReplicates never more than so many for one scenario, rounded up to whole blocks
  /// @param threads how many to use; the answer does not depend on it
  /// @param recovering whether a stopped activity comes back after its time to recover
  /// @param noise law of what varies from day to day
  /// @param reuse whether a scenario takes over what its stop cannot change
  /// @param average whether cash is averaged over where it is uncertain, instead of drawn
  record Settings(
      long seed,
      int horizon,
      double precision,
      int firstReplicates,
      int mostReplicates,
      int threads,
      boolean recovering,
      Weather.Law noise,
      boolean reuse,
      boolean average) {
    static final Settings STANDARD =
        new Settings(
            1, 90, 0.01, FIRST_REPLICATES, 16_384, 1, false, Weather.Law.LOGNORMAL, true, true);

    Settings atLeast(int replicates) {
      return new Settings(
          seed,
          horizon,
          precision,
          Math.min(replicates, mostReplicates),
          mostReplicates,
          threads,
          recovering,
          noise,
          reuse,
          average);
    }

    Settings withSeed(long other) {
      return new Settings(
          other,
          horizon,
          precision,
          firstReplicates,
          mostReplicates,
          threads,
          recovering,
          noise,
          reuse,
          average);
    }
  }

  public static StopTest of(BusinessGraph graph, Revenue revenue) {
    return new StopTest(new PlanCompiler(graph, revenue).compile());
  }

  /// True when a model states what no default can stand in for: what each stream earns, and fixed
  /// costs.
  public static boolean isPossible(BusinessGraph graph, Revenue revenue) {
    return PlanCompiler.isComplete(CashPosition.of(graph.model(), revenue));
  }

  Plan plan() {
    return plan;
  }

  /// The outcome of each scenario within a horizon, in order.
  ///
  /// @param horizon days looked at, 30 to 3,650
  /// @throws IllegalArgumentException when a scenario stops what cannot stop
  public List<StopOutcome> outcomes(List<Scenario> scenarios, StopSettings settings, int horizon) {
    return outcomes(scenarios, settings, horizon, FIRST_REPLICATES);
  }

  List<StopOutcome> outcomes(
      List<Scenario> scenarios, StopSettings settings, int horizon, int least) {
    Points points = points(settings.seed());
    List<Deaths> deaths = run(scenarios, settings.days(horizon).atLeast(least), points);
    Worth worth = new Worth(plan, points);
    List<Scope> scopes = scenarios.stream().map(scenario -> scope(scenario, settings)).toList();
    List<StopOutcome> outcomes = new ArrayList<>();
    for (int s = 0; s < deaths.size(); s++) {
      Deaths found = deaths.get(s);
      outcomes.add(
          new StopOutcome(
              scenarios.get(s).stopped(),
              Verdict.of(found.by(QUESTION, Variant.ACTUAL)),
              found,
              worth.ofLabel(found, scopes.get(s), settings.seed()),
              scopes.get(s).defaultsUsed()));
    }
    return outcomes;
  }

  /// How much there is to work out for one replicate on one day: the members of all requirements
  /// that a stop can reach.
  public int steps(Scenario scenario) {
    return scope(scenario, StopSettings.STANDARD).steps();
  }

  /// One stop in depth.
  ///
  /// @throws IllegalArgumentException when the scenario stops what cannot stop
  public StopReport study(Scenario scenario, StopSettings settings) {
    return new Study(this, scenario, settings).report();
  }

  List<Deaths> run(List<Scenario> scenarios, Settings settings) {
    return run(scenarios, settings, points(settings.seed()));
  }

  private List<Deaths> run(List<Scenario> scenarios, Settings settings, Points points) {
    List<BitSet> stopped = scenarios.stream().map(this::nodes).toList();
    List<Deaths> deaths = new ArrayList<>();
    scenarios.forEach(scenario -> deaths.add(new Deaths(settings.horizon())));
    int[] open = IntStream.range(0, scenarios.size()).toArray();
    int done = 0;
    int next = wholeBlocks(settings.firstReplicates());
    while (open.length > 0 && done < settings.mostReplicates()) {
      int to = Math.min(next, wholeBlocks(settings.mostReplicates()));
      points.prepare(to);
      stage(settings, points, stopped, deaths, open, done, to);
      open = IntStream.of(open).filter(s -> !isSettled(deaths.get(s), settings)).toArray();
      done = to;
      next = 2 * to;
    }
    return deaths;
  }

  private static int wholeBlocks(int replicates) {
    return (replicates + Lanes.COUNT - 1) / Lanes.COUNT * Lanes.COUNT;
  }

  private static boolean isSettled(Deaths deaths, Settings settings) {
    Chance chance = deaths.by(Math.min(QUESTION, settings.horizon()), Variant.ACTUAL);
    return chance.halfWidth() <= settings.precision() || Verdict.of(chance) != Verdict.POSSIBLE;
  }

  /// The named random numbers of this plan.
  private Points points(long seed) {
    int[] uncertain = Terms.uncertain(plan.knobs());
    long[] names =
        IntStream.of(uncertain)
            .mapToLong(
                k -> {
                  Knob knob = plan.knobs().get(k);
                  return Dice.stream(knob.element() + "/" + knob.attribute() + "/" + knob.what());
                })
            .toArray();
    return new Points(seed, names);
  }

  private void stage(
      Settings settings,
      Points points,
      List<BitSet> stopped,
      List<Deaths> deaths,
      int[] open,
      int from,
      int to) {
    List<BitSet> scenarios = IntStream.of(open).mapToObj(stopped::get).toList();
    for (int s : open) {
      deaths.get(s).grow(to);
    }
    Block.Watcher watcher =
        new Block.Watcher() {
          @Override
          public void day(int day, int s, int first, Ledger ledger, Terms terms) {
            // only the end counts
          }

          @Override
          public void end(int s, int first, Ledger ledger) {
            if (s >= 0) {
              deaths.get(open[s]).record(first, ledger);
            }
          }

          @Override
          public boolean followsTheDead() {
            return false;
          }
        };
    blocks(settings, points, scenarios, from, to, watcher);
  }

  Scope scope(Scenario scenario, StopSettings settings) {
    return Scope.of(plan, nodes(scenario), settings.recovery());
  }

  /// Runs a fixed number of replicates and shows every day of each.
  Points watch(List<Scenario> scenarios, Settings settings, int replicates, Block.Watcher watcher) {
    Points points = points(settings.seed());
    points.prepare(replicates);
    blocks(settings, points, scenarios.stream().map(this::nodes).toList(), 0, replicates, watcher);
    return points;
  }

  /// Runs all blocks between two replicates, on several threads if wanted.
  void blocks(
      Settings settings,
      Points points,
      List<BitSet> scenarios,
      int from,
      int to,
      Block.Watcher watcher) {
    int workers = Math.max(1, Math.min(settings.threads(), (to - from) / Lanes.COUNT));
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (int w = 0; w < workers; w++) {
      int worker = w;
      Runnable work =
          () -> {
            Block block = new Block(plan, scenarios, settings);
            for (int first = from + worker * Lanes.COUNT;
                first < to;
                first += workers * Lanes.COUNT) {
              block.run(points, first, watcher);
            }
          };
      if (worker == workers - 1) {
        work.run();
      } else {
        running.add(CompletableFuture.runAsync(work));
      }
    }
    running.forEach(CompletableFuture::join);
  }

  private BitSet nodes(Scenario scenario) {
    BitSet nodes = new BitSet();
    for (String id : scenario.stopped()) {
      OptionalInt node = plan.graph().node(id);
      if (node.isEmpty()) {
        throw new IllegalArgumentException(
            "There is no element '%s' that could stop.\nMaybe it is in a block of the canvas that only describes, such as a segment."
                .formatted(id));
      }
      nodes.set(node.getAsInt());
    }
    return nodes;
  }
}
