package org.linchpin.engine.stop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.linchpin.engine.graph.Digraph;
import org.linchpin.engine.graph.Reachability;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Coupling;

/// One block of replicates living through all scenarios side by side, day after day.
///
/// On each day first the world without a stop, then every scenario, which recomputes only what its
/// stop can reach (its cone) and takes everything else over.
final class Block {
  private final Plan plan;
  private final Terms terms;
  private final Weather weather;
  private final long seed;
  private final int horizon;
  private final World calm;
  private final Ledger calmLedger;
  private final List<World> worlds = new ArrayList<>();
  private final List<Ledger> ledgers = new ArrayList<>();

  Block(Plan plan, List<BitSet> scenarios, StopTest.Settings settings) {
    this.plan = plan;
    this.terms = new Terms(plan);
    this.seed = settings.seed();
    this.horizon = settings.horizon();
    this.weather = weather(plan, settings.noise());
    double[][] noise = noiseOfNodes();
    BitSet lively = cone(plan.graph(), noisy());
    double[][] ones = new double[plan.size()][];
    Arrays.fill(ones, Terms.ONES);
    double[][] attraction = new double[plan.supports().size()][];
    Arrays.fill(attraction, Terms.ONES);
    int[] all = IntStream.range(0, plan.streams().size()).toArray();
    this.calm =
        new World(terms, ones, attraction, inOrder(lively), attracting(lively), Stops.NONE, noise);
    this.calmLedger =
        new Ledger(terms, calm, Stops.NONE, tills(calm, all, new Till[all.length]), all);
    for (BitSet stopped : scenarios) {
      BitSet cone = settings.reuse() ? cone(plan.graph(), stopped) : everything();
      int[] attracting = attracting(cone);
      Stops stops = Stops.of(terms, stopped, settings.recovering());
      World world =
          new World(terms, calm.level, attractions(calm), inOrder(cone), attracting, stops, noise);
      int[] touched = settings.reuse() ? touched(cone, attracting) : all;
      worlds.add(world);
      ledgers.add(new Ledger(terms, world, stops, tills(world, touched, calmTills(all)), touched));
    }
  }

  private static Weather weather(Plan plan, Weather.Law law) {
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
        variation.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double central(Plan plan, int knob) {
    return plan.knobs().get(knob).spread().central();
  }

  private double[][] noiseOfNodes() {
    double[][] rows = new double[plan.size()][];
    int next = plan.streams().size();
    for (int node = 0; node < rows.length; node++) {
      rows[node] = plan.noise()[node] < 0 ? Terms.ONES : weather.rows[next++];
    }
    return rows;
  }

  @SuppressWarnings("ReferenceEquality") // the one row that never changes
  private BitSet noisy() {
    BitSet noisy = new BitSet();
    double[][] rows = noiseOfNodes();
    for (int node = 0; node < rows.length; node++) {
      noisy.set(node, rows[node] != Terms.ONES);
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

  private Till[] calmTills(int[] all) {
    return Arrays.stream(all).mapToObj(calmLedger::till).toArray(Till[]::new);
  }

  @SuppressWarnings("ReferenceEquality") // the one row that never changes
  private Till[] tills(World world, int[] own, Till[] others) {
    Till[] tills = others.clone();
    for (int s : own) {
      int stream = s;
      double[][] attractions =
          IntStream.range(0, plan.supports().size())
              .filter(a -> world.attraction(a) != Terms.ONES)
              .filter(
                  a ->
                      Arrays.stream(plan.supports().get(a).streams())
                          .anyMatch(noticed -> noticed == stream))
              .mapToObj(world::attraction)
              .toArray(double[][]::new);
      tills[s] =
          new Till(
              terms, s, world.level[plan.streams().get(s).node()], attractions, weather.rows[s]);
    }
    return tills;
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
    for (int day = 1; day <= horizon; day++) {
      weather.day(day);
      calm.day(day);
      calmLedger.day(day);
      watcher.day(day, -1, firstReplicate, calmLedger, terms);
      for (int s = 0; s < worlds.size(); s++) {
        worlds.get(s).day(day);
        ledgers.get(s).day(day, calmLedger);
        watcher.day(day, s, firstReplicate, ledgers.get(s), terms);
      }
    }
    watcher.end(-1, firstReplicate, calmLedger);
    for (int s = 0; s < worlds.size(); s++) {
      watcher.end(s, firstReplicate, ledgers.get(s));
    }
  }

  /// Who takes down what happens; scenario -1 is the world without a stop. Blocks run side by side:
  /// what is written for one block must not touch another's.
  interface Watcher {
    void day(int day, int scenario, int firstReplicate, Ledger ledger, Terms terms);

    void end(int scenario, int firstReplicate, Ledger ledger);
  }
}
