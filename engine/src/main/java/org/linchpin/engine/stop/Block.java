package org.linchpin.engine.stop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.Reachability;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Coupling;

/// One block of replicates living through all scenarios side by side, day after day.
///
/// On each day first the world without a stop, then every scenario, which recomputes only what its
/// stop can reach (its cone) and takes everything else over. When nothing is taken over, a scenario
/// lives through some days in a row instead, so that its stocks stay in the first cache.
final class Block {
  /// Days in a row when nothing is taken over.
  private static final int ROW = 6;

  private final Plan plan;
  private final Terms terms;
  private final Weather weather;
  private final double[][][] noise;
  private final Till.Scratch scratch = new Till.Scratch();
  private final long seed;
  private final int horizon;
  private final @Nullable Cushion cushion;
  private final World calm;
  private final Ledger calmLedger;
  private final List<World> worlds = new ArrayList<>();
  private final List<Ledger> ledgers = new ArrayList<>();

  Block(Plan plan, List<BitSet> scenarios, StopTest.Settings settings) {
    this.plan = plan;
    this.terms = new Terms(plan);
    this.seed = settings.seed();
    this.horizon = settings.horizon();
    this.cushion = settings.average() ? Cushion.of(plan).orElse(null) : null;
    this.weather = weather(plan, settings.noise(), settings.reuse() ? 1 : ROW);
    this.noise = noiseOfNodes();
    BitSet lively = cone(plan.graph(), noisy());
    double[][] ones = new double[plan.size()][];
    Arrays.fill(ones, Terms.ones());
    double[][] attraction = new double[plan.supports().size()][];
    Arrays.fill(attraction, Terms.ones());
    int[] all = IntStream.range(0, plan.streams().size()).toArray();
    this.calm =
        new World(
            terms,
            ones,
            attraction,
            new double[plan.size()][Lanes.COUNT],
            inOrder(lively),
            attracting(lively),
            Stops.NONE,
            noise);
    Till[] tills = new Till[all.length];
    Arrays.setAll(tills, s -> till(calm, s, new Till.Scratch()));
    this.calmLedger = new Ledger(terms, calm, Stops.NONE, tills, all, null, null);
    double[][] shared = new double[plan.size()][Lanes.COUNT];
    for (BitSet stopped : scenarios) {
      add(stopped, settings, shared);
    }
  }

  private void add(BitSet stopped, StopTest.Settings settings, double[][] shared) {
    BitSet cone = settings.reuse() ? cone(plan.graph(), stopped) : everything();
    int[] attracting = attracting(cone);
    Stops stops = Stops.of(terms, stopped, settings.recovering());
    double[][] rows = shared.clone();
    for (int node = 0; node < rows.length; node++) {
      rows[node] = terms.isReadLate(node) ? Lanes.row() : rows[node];
    }
    World world =
        new World(
            terms, calm.level, attractions(calm), rows, inOrder(cone), attracting, stops, noise);
    Till[] tills = new Till[plan.streams().size()];
    Arrays.setAll(tills, calmLedger::till);
    int[] touched = touched(cone, attracting);
    for (int s : touched) {
      tills[s] = till(world, s, scratch);
    }
    worlds.add(world);
    ledgers.add(
        new Ledger(
            terms,
            world,
            stops,
            tills,
            touched,
            settings.reuse() ? calmLedger : null,
            cushion == null ? null : new Toll(cushion, terms, horizon)));
  }

  private static Weather weather(Plan plan, Weather.Law law, int days) {
    List<Long> names = new ArrayList<>();
    List<Double> variation = new ArrayList<>();
    for (Plan.Stream stream : plan.streams()) {
      names.add(Dice.stream(stream.id()));
      variation.add(law == Weather.Law.NONE ? 0 : central(plan, stream.varies()));
    }
    for (int node = 0; node < plan.size(); node++) {
      if (plan.noise()[node] >= 0) {
        names.add(Dice.stream(plan.graph().element(node).orElseThrow().id()));
        variation.add(law == Weather.Law.NONE ? 0 : central(plan, plan.noise()[node]));
      }
    }
    return new Weather(
        law,
        names.stream().mapToLong(Long::longValue).toArray(),
        variation.stream().mapToDouble(Double::doubleValue).toArray(),
        days);
  }

  private static double central(Plan plan, int knob) {
    return plan.knobs().get(knob).spread().central();
  }

  private double[][][] noiseOfNodes() {
    double[][][] rows = new double[weather.rows.length][plan.size()][];
    for (int day = 0; day < rows.length; day++) {
      int next = plan.streams().size();
      for (int node = 0; node < plan.size(); node++) {
        rows[day][node] = plan.noise()[node] < 0 ? Terms.ones() : weather.rows[day][next++];
      }
    }
    return rows;
  }

  private BitSet noisy() {
    BitSet noisy = new BitSet();
    for (int node = 0; node < plan.size(); node++) {
      noisy.set(node, !Terms.isOnes(noise[0][node]));
    }
    return noisy;
  }

  private BitSet everything() {
    BitSet all = new BitSet();
    all.set(0, plan.size());
    return all;
  }

  /// Whatever hangs on one of these nodes, they themselves included.
  private static BitSet cone(BusinessGraph graph, BitSet from) {
    Digraph users =
        graph.digraph(Coupling.FLOW, Coupling.CONDITION, Coupling.PERMISSION).reversed();
    return Reachability.to(users, from.stream().toArray()).toBitSet();
  }

  private int[] inOrder(BitSet nodes) {
    return Arrays.stream(plan.order()).filter(nodes::get).toArray();
  }

  private int[] attracting(BitSet nodes) {
    return IntStream.range(0, plan.supports().size())
        .filter(s -> nodes.get(plan.supports().get(s).node()))
        .toArray();
  }

  private int[] touched(BitSet cone, int[] attracting) {
    BitSet touched = new BitSet();
    for (int s = 0; s < plan.streams().size(); s++) {
      touched.set(s, cone.get(plan.streams().get(s).node()));
    }
    for (int a : attracting) {
      Arrays.stream(plan.supports().get(a).streams()).forEach(touched::set);
    }
    return touched.stream().toArray();
  }

  private double[][] attractions(World world) {
    double[][] rows = new double[plan.supports().size()][];
    Arrays.setAll(rows, world::attraction);
    return rows;
  }

  private Till till(World world, int stream, Till.Scratch writing) {
    double[][] attractions =
        IntStream.range(0, plan.supports().size())
            .filter(a -> !Terms.isOnes(world.attraction(a)))
            .filter(
                a ->
                    Arrays.stream(plan.supports().get(a).streams())
                        .anyMatch(noticed -> noticed == stream))
            .mapToObj(world::attraction)
            .toArray(double[][]::new);
    double[][] demand = new double[weather.rows.length][];
    Arrays.setAll(demand, day -> weather.rows[day][stream]);
    return new Till(terms, stream, world.level, attractions, demand, writing);
  }

  /// Lives through all days with the replicates from this one on.
  void run(Points points, int firstReplicate, Watcher watcher) {
    terms.draw(points, firstReplicate);
    weather.reseed(seed, firstReplicate);
    calm.open();
    calmLedger.open();
    for (int s = 0; s < worlds.size(); s++) {
      worlds.get(s).open();
      ledgers.get(s).open();
    }
    int step = noise.length;
    for (int first = 1; first <= horizon; first += step) {
      int last = Math.min(horizon, first + step - 1);
      for (int day = first; day <= last; day++) {
        weather.day(day);
        live(day, -1, firstReplicate, watcher);
      }
      for (int s = 0; s < worlds.size(); s++) {
        for (int day = first; day <= last; day++) {
          live(day, s, firstReplicate, watcher);
        }
      }
    }
    watcher.end(-1, firstReplicate, calmLedger);
    for (int s = 0; s < worlds.size(); s++) {
      watcher.end(s, firstReplicate, ledgers.get(s));
    }
  }

  private void live(int day, int s, int firstReplicate, Watcher watcher) {
    World world = s < 0 ? calm : worlds.get(s);
    Ledger ledger = s < 0 ? calmLedger : ledgers.get(s);
    if (s >= 0 && ledger.isOver() && !watcher.followsTheDead()) {
      return;
    }
    world.day(day);
    ledger.day(day);
    watcher.day(day, s, firstReplicate, ledger, terms);
  }

  /// Who takes down what happens; scenario -1 is the world without a stop. Blocks run side by side:
  /// what is written for one block must not touch another's.
  interface Watcher {
    void day(int day, int scenario, int firstReplicate, Ledger ledger, Terms terms);

    void end(int scenario, int firstReplicate, Ledger ledger);

    /// False when the days after the last death of a block do not count.
    default boolean followsTheDead() {
      return true;
    }
  }
}
