package org.linchpin.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.assess.Assessor;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.lint.text.LabelJudgement;
import org.linchpin.lint.text.LabelKind;
import org.linchpin.lint.text.LabelReader;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.OwnCurrency;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.lens.Lens;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A model with all that rules ask about it; each answer is worked out once, when first asked for.
///
/// Not safe for use by several threads.
public final class CheckContext {
  /// Nothing that rules ask about hangs on it; it is fixed so that findings are reproducible.
  private static final long SEED = 1;

  /// The level of detail of a task.
  private static final double TASK = 5;

  private final BusinessModel model;
  private final LocalDate today;
  private final Profile profile;
  private final List<Framework> frameworks;
  private final LabelReader reader;
  private final Map<String, LabelJudgement> judgements = new HashMap<>();
  private @Nullable Incoming incoming;
  private @Nullable BusinessGraph graph;
  private @Nullable Assessment assessment;
  private @Nullable Map<String, ActivityFacts> facts;
  private @Nullable Boolean linked;
  private @Nullable OwnCurrency currency;

  private CheckContext(
      BusinessModel model, LocalDate today, Profile profile, List<Framework> frameworks) {
    this.model = model;
    this.today = today;
    this.profile = profile;
    this.frameworks = List.copyOf(frameworks);
    this.reader = reader(model);
  }

  public static CheckContext of(BusinessModel model, LocalDate today) {
    return of(model, today, Profile.of(model));
  }

  public static CheckContext of(BusinessModel model, LocalDate today, Profile profile) {
    return new CheckContext(model, today, profile, List.of());
  }

  /// The same with the frameworks that a model may be seen through; without them, the rules about
  /// frameworks are silent.
  public CheckContext with(List<Framework> known) {
    return new CheckContext(model, today, profile, known);
  }

  /// The model through a framework, if it is known.
  public Optional<Lens> lens(String framework) {
    return frameworks.stream()
        .filter(one -> one.id().equals(framework))
        .findFirst()
        .map(one -> Lens.of(one, model));
  }

  private static LabelReader reader(BusinessModel model) {
    Fields lexicon = model.header().group(ModelAttributes.LEXICON);
    Map<String, LabelKind> words = new HashMap<>();
    lexicon
        .value(ModelAttributes.ASSET_WORDS)
        .ifPresent(texts -> texts.texts().forEach(word -> words.put(word, LabelKind.THING)));
    lexicon
        .value(ModelAttributes.ACTION_WORDS)
        .ifPresent(texts -> texts.texts().forEach(word -> words.put(word, LabelKind.ACTIVITY)));
    return model
        .value(ModelAttributes.LANGUAGE)
        .map(LabelReader::forLanguage)
        .orElseGet(LabelReader::english)
        .with(words);
  }

  public BusinessModel model() {
    return model;
  }

  public LocalDate today() {
    return today;
  }

  public Profile profile() {
    return profile;
  }

  public double threshold(Threshold threshold) {
    return profile.value(threshold);
  }

  public Stream<Element> all(ElementKind kind) {
    return model.all(kind).stream();
  }

  /// The activities that are going on: planned ones are not judged by what they lack.
  public Stream<Element> activities() {
    return all(ElementKind.ACTIVITY).filter(activity -> !isPlanned(activity));
  }

  public static boolean isPlanned(Element activity) {
    return activity.value(ActivityAttributes.STATUS).map("planned"::equals).orElse(false);
  }

  /// The elements linked to, as far as they exist.
  public Stream<Element> elements(Stream<String> ids) {
    return ids.map(model::element).flatMap(Optional::stream);
  }

  public Incoming incoming() {
    Incoming known = incoming;
    if (known == null) {
      known = new Incoming(model);
      incoming = known;
    }
    return known;
  }

  /// The currency of the model, and what others are worth in it.
  public OwnCurrency currency() {
    OwnCurrency known = currency;
    if (known == null) {
      known = OwnCurrency.of(model);
      currency = known;
    }
    return known;
  }

  public BusinessGraph graph() {
    BusinessGraph known = graph;
    if (known == null) {
      known = BusinessGraph.of(model);
      graph = known;
    }
    return known;
  }

  /// True when the model has links: at least one activity says what it serves, what it needs or
  /// what it comes after, or something says that it needs an activity. Rules of level L1 and above
  /// are silent before that, so that a canvas of names alone is not nagged about missing links.
  public boolean isLinked() {
    Boolean known = linked;
    if (known == null) {
      known = all(ElementKind.ACTIVITY).anyMatch(this::isLinked);
      linked = known;
    }
    return known;
  }

  private boolean isLinked(Element activity) {
    boolean says =
        Stream.of(
                ActivityAttributes.DELIVERS,
                ActivityAttributes.REACHES,
                ActivityAttributes.MAINTAINS,
                ActivityAttributes.EARNS,
                ActivityAttributes.SUPPORTS,
                ActivityAttributes.NEEDS,
                ActivityAttributes.AFTER)
            .anyMatch(attribute -> !activity.links(attribute).isEmpty());
    return says
        || incoming().to(activity).anyMatch(arrival -> arrival.attribute().key().equals("needs"));
  }

  /// What the words of a name say; empty when the element has no name of its own.
  public Optional<LabelJudgement> judge(Element element) {
    return element
        .value(CommonAttributes.NAME)
        .map(name -> judgements.computeIfAbsent(name, reader::judge));
  }

  /// What the words of any text say.
  public LabelJudgement judge(String text) {
    return judgements.computeIfAbsent(text, reader::judge);
  }

  /// What the engine makes of the model.
  public Assessment assessment() {
    Assessment known = assessment;
    if (known == null) {
      // judging names takes about as long as the links, and neither needs the other
      CompletableFuture<Set<String>> chores = CompletableFuture.supplyAsync(this::chores);
      known = Assessor.assess(model, chores::join, SEED);
      assessment = known;
    }
    return known;
  }

  private Set<String> chores() {
    return all(ElementKind.ACTIVITY)
        .filter(this::isChore)
        .map(Element::id)
        .collect(Collectors.toSet());
  }

  /// What is worked out about an activity; nothing before the model is linked, because then every
  /// activity would pass for unlinked.
  public ActivityFacts facts(Element activity) {
    if (!isLinked()) {
      return ActivityFacts.unknown();
    }
    Map<String, ActivityFacts> known = facts;
    if (known == null) {
      Assessment whole = assessment();
      known =
          whole.activities().stream()
              .collect(
                  Collectors.toMap(ActivityAssessment::id, one -> ActivityFacts.of(whole, one)));
      facts = known;
    }
    return known.getOrDefault(activity.id(), ActivityFacts.unknown());
  }

  /// True for a chore or a task in itself, unless it serves a promise, a channel or a relationship,
  /// or is said to be part of a wider activity.
  public boolean isChore(Element activity) {
    boolean task =
        activity
            .known(ActivityAttributes.ABSTRACTION)
            .map(level -> level.spread().central() >= TASK)
            .orElse(false);
    return (task || isNamedAsChore(activity))
        && Stream.of(
                ActivityAttributes.PART_OF,
                ActivityAttributes.DELIVERS,
                ActivityAttributes.REACHES,
                ActivityAttributes.MAINTAINS)
            .allMatch(attribute -> activity.links(attribute).isEmpty());
  }

  private boolean isNamedAsChore(Element activity) {
    return activity.value(CommonAttributes.NAME).flatMap(reader::toDo).isPresent();
  }

  /// Whether the rules for key activities apply to this one.
  ///
  /// It is key when every class it may belong to is a key class, and not key when none is. When
  /// both are possible the user's own word counts: it is key when declared essential. A planned
  /// activity is not key yet.
  public boolean isKey(Element activity) {
    ActivityFacts known = facts(activity);
    return !isPlanned(activity)
        && (known.isCertainlyKey()
            || (!known.isCertainlyNotKey() && isDeclaredEssential(activity)));
  }

  /// The key activities; see [#isKey(Element)].
  public Stream<Element> keyActivities() {
    return all(ElementKind.ACTIVITY).filter(this::isKey);
  }

  public static boolean isDeclaredEssential(Element activity) {
    return declared(activity).map("essential"::equals).orElse(false);
  }

  /// The user's own judgement, if there is one.
  public static Optional<String> declared(Element activity) {
    return activity.value(ActivityAttributes.DECLARED).filter(word -> !word.equals("unknown"));
  }
}
