package org.linchpin.engine.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linchpin.engine.classify.Answer;
import org.linchpin.engine.importance.Attribution;
import org.linchpin.engine.importance.Importance;
import org.linchpin.engine.importance.StreamSystem;
import org.linchpin.engine.structure.Member;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.engine.survival.Survival;
import org.linchpin.engine.survival.SurvivalAnalysis;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.PartnerAttributes;

/// Assesses a model: structure, importance, attribution, survival and class of every activity.
///
/// Pure: the same model and seed give the same assessment.
public final class Assessor {
  /// Models with more activities times requirements are examined closely only where most is at
  /// stake.
  private static final long MOST_EXAMINED = 60_000;

  private static final int CLOSELY_EXAMINED = 10;

  /// Key activities first, then what has most at stake.
  private static final Comparator<Ranked> BY_RANK =
      Comparator.comparingInt(Ranked::rank)
          .thenComparingDouble(a -> -a.activity().atRisk().share())
          .thenComparingDouble(a -> -a.activity().atRisk().blocked())
          .thenComparingDouble(a -> -a.activity().attribution());

  private record Ranked(int rank, ActivityAssessment activity) {
    static Ranked of(ActivityAssessment activity) {
      return new Ranked(Assessor.rank(activity.classification().isKey()), activity);
    }
  }

  private final BusinessModel model;
  private final Supplier<Set<String>> taskLike;
  private final long seed;
  private final Structure structure;
  private final Revenue revenue;
  private final double[] weights;

  private Assessor(BusinessModel model, Supplier<Set<String>> taskLike, long seed) {
    this.model = model;
    this.taskLike = taskLike;
    this.seed = seed;
    this.structure = new Structure(model);
    this.revenue = Revenue.of(model);
    this.weights = new double[structure.targets.length];
    for (int t = 0; t < weights.length; t++) {
      weights[t] =
          structure.hasStreams()
              ? revenue.weight(structure.id(structure.targets[t]))
              : 1.0 / weights.length;
    }
  }

  public static Assessment assess(BusinessModel model) {
    return assess(model, Set.of(), 1);
  }

  /// @param taskLike ids of activities whose wording is that of a to-do list
  /// @param seed of whatever has to be sampled
  public static Assessment assess(BusinessModel model, Set<String> taskLike, long seed) {
    return assess(model, () -> taskLike, seed);
  }

  /// The same with ids that may still be being worked out; they are asked for last.
  public static Assessment assess(BusinessModel model, Supplier<Set<String>> taskLike, long seed) {
    return new Assessor(model, taskLike, seed).assess();
  }

  private Assessment assess() {
    CompletableFuture<Attribution> fair = CompletableFuture.supplyAsync(this::attribution);
    CompletableFuture<StopAnswers> stopTest =
        CompletableFuture.supplyAsync(
            () -> StopAnswers.of(structure.graph, revenue, toSimulate(), seed));
    List<Optional<Importance>> importance = importance(availability());
    SurvivalAnalysis survival = new SurvivalAnalysis(structure.graph, revenue);
    List<HiddenGroup> hidden = HiddenGroups.of(structure, weights);
    CompletableFuture<ActivityAssessor> one =
        besideLastDays(() -> one(fair.join(), importance, hidden));
    survival.prepare();
    StopAnswers stops = stopTest.join();
    List<ActivityAssessment> activities = ranked(one.join(), survival, stops);
    List<StreamAssessment> streams = streams(importance);
    return new Assessment(
        model,
        level(activities),
        structure.hasStreams() ? revenue.known() : Revenue.Known.NOTHING,
        Arrays.stream(weights).sum(),
        activities,
        stops.without(),
        streams,
        hidden,
        coverage(activities),
        CategoryMixes.of(model, activities),
        missing(activities),
        defaults(activities),
        measureNext(activities),
        KeyAssumptions.of(model, activities, streams),
        notes(fair.join(), survival, stops));
  }

  private Attribution attribution() {
    return Attribution.of(
        structure.delivering, structure.systems, structure.targets, weights, seed);
  }

  private ActivityAssessor one(
      Attribution attribution, List<Optional<Importance>> importance, List<HiddenGroup> hidden) {
    return new ActivityAssessor(
        structure, revenue, weights, attribution, measures(importance), taskLike.get(), hidden);
  }

  /// Nothing of a large model is simulated, so that there is room beside its last days.
  private <T> CompletableFuture<T> besideLastDays(Supplier<T> work) {
    return structure.isLarge()
        ? CompletableFuture.supplyAsync(work)
        : CompletableFuture.completedFuture(work.get());
  }

  private List<ActivityAssessment> ranked(
      ActivityAssessor one, SurvivalAnalysis survival, StopAnswers stops) {
    BitSet examined = examined();
    Stream<Element> activities = model.all(ElementKind.ACTIVITY).stream();
    // the last days of a large model are all known by now, those of others are run one by one
    return (survival.isLarge() ? activities.parallel() : activities)
        .map(
            activity -> {
              int node = structure.graph.node(activity.id()).orElseThrow();
              boolean ends = examined.get(node) && stops.of(activity.id()).isEmpty();
              return one.assess(activity, node, survival(survival, node, ends), stops);
            })
        .map(Ranked::of)
        .sorted(BY_RANK)
        .map(Ranked::activity)
        .toList();
  }

  /// The activities whose stop may be simulated, none of a large model.
  private List<String> toSimulate() {
    return structure.isLarge()
        ? List.of()
        : byStake().stream()
            .map(structure.graph::element)
            .flatMap(Optional::stream)
            .filter(element -> element.kind() == ElementKind.ACTIVITY)
            .map(Element::id)
            .toList();
  }

  private boolean isExaminedWhole() {
    return (long) structure.players.length * structure.graph.requirements().size() <= MOST_EXAMINED;
  }

  /// @param closely with every uncertain number moved, where no simulation tells what it is worth
  private static Survival survival(SurvivalAnalysis analysis, int node, boolean closely) {
    Survival survival = analysis.of(node);
    return closely && survival instanceof Survival.Days days
        ? days.with(analysis.sensitivities(node))
        : survival;
  }

  /// The activities for which every uncertain number is moved: all of a model of ordinary size,
  /// those with most revenue at stake of a large one.
  private BitSet examined() {
    BitSet examined = new BitSet();
    int[] players = structure.players;
    if (isExaminedWhole()) {
      Arrays.stream(players).forEach(examined::set);
      return examined;
    }
    byStake().stream().limit(CLOSELY_EXAMINED).forEach(examined::set);
    return examined;
  }

  /// Everything that can be stopped, what most revenue hangs on first.
  private List<Integer> byStake() {
    int[] players = structure.players;
    double[] lost = new double[players.length];
    for (int t = 0; t < weights.length; t++) {
      BitSet cut = structure.blocked.get(t);
      for (int i = cut.nextSetBit(0); i >= 0; i = cut.nextSetBit(i + 1)) {
        lost[i] += weights[t];
      }
    }
    return IntStream.range(0, players.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -lost[i]))
        .map(i -> players[i])
        .toList();
  }

  private static int rank(Answer key) {
    return switch (key) {
      case YES -> 0;
      case UNKNOWN -> 1;
      case NO -> 2;
    };
  }

  /// The stated availabilities; what states none never fails.
  private double[] availability() {
    double[] availability = new double[structure.graph.size()];
    Arrays.fill(availability, 1);
    for (int player : structure.players) {
      structure
          .graph
          .element(player)
          .flatMap(
              e ->
                  e.known(ActivityAttributes.AVAILABILITY)
                      .or(() -> e.known(PartnerAttributes.AVAILABILITY)))
          .ifPresent(
              stated ->
                  availability[player] =
                      Math.clamp(stated.central(model.calendar()).orElse(1), 0.0, 1.0));
    }
    return availability;
  }

  /// One importance per stream; empty where no availability is stated or the structure is too
  /// large.
  private List<Optional<Importance>> importance(double[] availability) {
    boolean stated = Arrays.stream(availability).anyMatch(p -> p < 1);
    List<Optional<Importance>> importance = new ArrayList<>();
    for (StreamSystem system : structure.systems) {
      importance.add(stated ? system.importance(availability) : Optional.empty());
    }
    return importance;
  }

  private Map<Integer, Measures> measures(List<Optional<Importance>> importance) {
    return StreamMeasures.of(structure, weights, importance);
  }

  private List<StreamAssessment> streams(List<Optional<Importance>> importance) {
    double total = Arrays.stream(weights).sum();
    List<StreamAssessment> streams = new ArrayList<>();
    for (int t = 0; t < weights.length; t++) {
      StreamSystem system = structure.systems.get(t);
      var way = structure.ways.get(t);
      List<StreamAssessment.Step> trace =
          Arrays.stream(way.nodes())
              .filter(node -> structure.graph.element(node).isPresent() && way.depth(node) > 0)
              .limit(200)
              .mapToObj(node -> new StreamAssessment.Step(structure.id(node), way.depth(node)))
              .toList();
      streams.add(
          new StreamAssessment(
              structure.id(structure.targets[t]),
              weights[t],
              total == 0 ? 0 : weights[t] / total,
              system.cutSets().stream().limit(500).map(this::cutSet).toList(),
              system.isTruncated() || system.cutSets().size() > 500,
              importance
                  .get(t)
                  .map(i -> OptionalDouble.of(i.reliability()))
                  .orElse(OptionalDouble.empty()),
              trace));
    }
    return streams;
  }

  private List<String> cutSet(Set<Integer> nodes) {
    return nodes.stream().sorted().map(structure::id).toList();
  }

  private static Map<Goal, List<String>> coverage(List<ActivityAssessment> activities) {
    Map<Goal, List<String>> coverage = new EnumMap<>(Goal.class);
    for (Goal goal : Goal.values()) {
      coverage.put(
          goal,
          activities.stream()
              .filter(activity -> activity.goals().containsKey(goal))
              .map(ActivityAssessment::id)
              .toList());
    }
    return coverage;
  }

  private Level level(List<ActivityAssessment> activities) {
    boolean links = activities.stream().anyMatch(activity -> !activity.goals().isEmpty());
    boolean money =
        activities.stream().anyMatch(activity -> activity.survival() instanceof Survival.Days);
    boolean cash = structure.graph.model().header().known(ModelAttributes.CASH).isPresent();
    if (!links) {
      return Level.L0;
    }
    if (money && cash) {
      return Level.L3;
    }
    return revenue.known() == Revenue.Known.NOTHING ? Level.L1 : Level.L2;
  }

  private List<String> missing(List<ActivityAssessment> activities) {
    Set<String> missing = new LinkedHashSet<>();
    if (!structure.hasStreams()) {
      missing.add("revenue streams");
    }
    for (ActivityAssessment activity : activities) {
      if (activity.survival() instanceof Survival.Unknown(List<String> numbers)) {
        missing.addAll(numbers);
      }
    }
    if (structure.graph.model().header().known(ModelAttributes.CASH).isEmpty()) {
      missing.add("cash");
    }
    return missing.stream().limit(12).toList();
  }

  private static List<String> defaults(List<ActivityAssessment> activities) {
    Set<String> defaults = new LinkedHashSet<>();
    for (ActivityAssessment activity : activities) {
      activity
          .stop()
          .ifPresentOrElse(
              stop -> defaults.addAll(stop.defaultsUsed()),
              () -> {
                if (activity.survival() instanceof Survival.Days days) {
                  defaults.addAll(days.defaultsUsed());
                }
              });
    }
    return List.copyOf(defaults);
  }

  /// The questions of the activities, most often asked first among the key ones.
  private static List<MeasureNext> measureNext(List<ActivityAssessment> activities) {
    Map<String, MeasureNext> questions = new java.util.LinkedHashMap<>();
    Map<String, Integer> asked = new java.util.HashMap<>();
    for (ActivityAssessment activity : activities) {
      activity
          .measureNext()
          .ifPresent(
              next -> {
                String question = next.element() + "." + next.attribute();
                questions.putIfAbsent(question, next);
                asked.merge(question, 1, Integer::sum);
              });
    }
    return questions.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -asked.getOrDefault(entry.getKey(), 0)))
        .map(Map.Entry::getValue)
        .limit(3)
        .toList();
  }

  private List<String> notes(StopAnswers stops) {
    List<String> notes = new ArrayList<>();
    stops
        .without()
        .filter(outcome -> outcome.by(StopAnswers.HORIZON).value() > 0.5)
        .ifPresent(
            outcome ->
                notes.add(
                    String.format(
                        Locale.ROOT,
                        "Even if nothing stops, the business ends within %d days with a chance of %.0f %%: the plan as it stands does not earn enough.",
                        StopAnswers.HORIZON,
                        100 * outcome.by(StopAnswers.HORIZON).value())));
    int activities = model.all(ElementKind.ACTIVITY).size();
    if (stops.without().isPresent() && stops.byActivity().size() < activities) {
      notes.add(
          "The stop test was run for the %s activities with most revenue at stake."
              .formatted(stops.byActivity().size()));
    }
    return notes;
  }

  private List<String> notes(
      Attribution attribution, SurvivalAnalysis survival, StopAnswers stops) {
    List<String> notes = new ArrayList<>(notes(stops));
    if (!attribution.exact()) {
      notes.add(
          String.format(
              Locale.ROOT,
              "Shares of revenue were sampled from %,d random orders; their intervals are given.",
              attribution.permutations()));
    }
    if (structure.systems.stream().anyMatch(StreamSystem::isTooTangled)) {
      notes.add(
          "In some streams too many activities can replace one another for importance to be worked out.");
    }
    if (structure.systems.stream().anyMatch(StreamSystem::isTruncated)) {
      notes.add(
          "Sets of more than three joint stops, or in large models of more than one, are not"
              + " listed.");
    }
    if (!isExaminedWhole()) {
      notes.add(
          "What to measure next was worked out for the %s activities with most revenue at stake."
              .formatted(CLOSELY_EXAMINED));
    }
    if (survival.isLarge()) {
      notes.add(
          "In a model of this size the last days are usually early rather than late (not where suppliers are paid before customers pay): the loss begins with the first substitute missing where many stand on the way, a partial loss inside a circle of needs counts as whole, a condition holds for one half-life and then not at all, and only numbers about money are moved to see what to measure next; the days until a substitute works are left out.");
    }
    if (!structure.graph.topology().isAcyclic()) {
      notes.add(circle());
    }
    if (structure.graph.requirements().stream()
        .anyMatch(requirement -> requirement.members().stream().anyMatch(Member::assumed))) {
      notes.add("Substitutes without a stated share are taken to be able to carry the whole.");
    }
    return notes;
  }

  private String circle() {
    List<String> names =
        structure.ids(structure.graph.topology().cycle()).stream()
            .map(id -> model.element(id).map(Element::name).orElse(id))
            .toList();
    return "There is a circle of needs (%s); it is taken to keep itself up until something outside it fails."
        .formatted(String.join(" -> ", names));
  }
}
