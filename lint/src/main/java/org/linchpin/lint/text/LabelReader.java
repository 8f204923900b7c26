package org.linchpin.lint.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Judges what the words of a note name: something the business does or something it has.
///
/// The tests are tried in the order of [DecidingTest] and the first with an answer decides: labels
/// of the form verb + object and action nouns can be told apart by word lists, parts of speech and
/// WordNet although they are short (Mendling, Reijers & Recker 2010; Leopold, Smirnov & Mendling
/// 2012). There is no learned model: each answer names its test and its word. Goals, chores and
/// bare department names are recognised independently of that answer.
///
/// Immutable and safe for use by several threads. Any text is accepted; the time is bounded because
/// only its first 2,000 characters and 64 words are read.
public final class LabelReader {

  private static final double EVEN = 0.5;
  private static final String PEOPLE = "people";

  private final boolean judges;
  private final Lexicons lexicons;
  private final Map<String, LabelKind> projectWords;
  private final Set<DecidingTest> tests;
  private final Forms forms;

  private LabelReader(
      boolean judges,
      Lexicons lexicons,
      Map<String, LabelKind> projectWords,
      Set<DecidingTest> tests) {
    this.judges = judges;
    this.lexicons = lexicons;
    this.projectWords = Map.copyOf(projectWords);
    this.tests = Set.copyOf(tests);
    this.forms = new Forms(lexicons);
  }

  /// The reader for English notes; its word lists are read when first asked for.
  public static LabelReader english() {
    return Holder.ENGLISH;
  }

  /// The reader for a language given by its BCP 47 tag, such as "en-GB". Only English has word
  /// lists; a reader for another language judges nothing and says so.
  public static LabelReader forLanguage(String tag) {
    LabelReader english = english();
    boolean known = Locale.forLanguageTag(tag).getLanguage().equals("en");
    return known
        ? english
        : new LabelReader(false, english.lexicons, Map.of(), EnumSet.noneOf(DecidingTest.class));
  }

  /// A reader that also knows words of the project: whole notes or head nouns, in any case, with
  /// their kind, which must be ACTIVITY or THING. They go before every other test.
  public LabelReader with(Map<String, LabelKind> words) {
    Map<String, LabelKind> all = new HashMap<>(projectWords);
    words.forEach(
        (word, kind) -> {
          if (kind != LabelKind.ACTIVITY && kind != LabelKind.THING) {
            throw new IllegalArgumentException(
                ("The project word '%s' has the kind %s; expected ACTIVITY or THING.\n"
                        + "Maybe it should be left out of the list.")
                    .formatted(word, kind));
          }
          all.put(String.join(" ", Tokens.of(word)), kind);
        });
    return new LabelReader(judges, lexicons, all, tests);
  }

  /// A reader that leaves out some tests, to measure what each contributes.
  LabelReader without(Set<DecidingTest> left) {
    EnumSet<DecidingTest> rest = EnumSet.copyOf(tests);
    rest.removeAll(left);
    return new LabelReader(judges, lexicons, projectWords, rest);
  }

  /// The judgement of one note.
  public LabelJudgement judge(String label) {
    if (!judges) {
      return notJudged(label, "There are no word lists for this language; it is not judged.");
    }
    List<String> tokens = Tokens.of(label);
    Phrase phrase = named(label, tokens);
    Optional<ObjectiveMatch> objective = new ObjectivePattern(lexicons, forms).find(tokens);
    if (phrase.isEmpty() && objective.isEmpty()) {
      return notJudged(label, "There are no words to judge.");
    }
    if (isPlaceholder(tokens)) {
      return notJudged(
          label, DecidingTest.PLACEHOLDER, "\"" + label.strip() + "\" is a placeholder.");
    }
    Optional<String> foreign = new LanguageGuess(lexicons, forms).foreign(label, tokens);
    return foreign.isPresent()
        ? notJudged(label, foreign.get())
        : judge(label, tokens, phrase, objective);
  }

  /// The chore that a note is, if it is one: what [#judge] would find, without the rest.
  ///
  /// Few notes begin like a chore, and only those are looked at any closer.
  public Optional<ToDoMatch> toDo(String label) {
    if (!judges) {
      return Optional.empty();
    }
    List<String> tokens = Tokens.of(label);
    Phrase phrase = named(label, tokens);
    return toDos(phrase).isEmpty()
            || isPlaceholder(tokens)
            || new LanguageGuess(lexicons, forms).foreign(label, tokens).isPresent()
        ? Optional.empty()
        : toDo(phrase, head(phrase));
  }

  private Optional<ToDoMatch> toDo(Phrase phrase, Optional<Head> head) {
    return head.filter(h -> !lexicons.things().has(h.pair()) || h.pair().equals(h.singular()))
        .flatMap(_ -> toDos(phrase));
  }

  private Optional<ToDoMatch> toDos(Phrase phrase) {
    return new ToDoPatterns(lexicons, forms).find(phrase);
  }

  private Optional<Head> head(Phrase phrase) {
    return Head.of(phrase, lexicons, forms).map(this::repaired);
  }

  private boolean isPlaceholder(List<String> tokens) {
    return lexicons.placeholders().has(String.join(" ", tokens).replace(" & ", " "));
  }

  /// What the note names: its lead when it has one, since what follows explains and often speaks of
  /// something else.
  private Phrase named(String label, List<String> tokens) {
    Phrase lead = Phrase.of(Tokens.of(Lead.of(label)), lexicons);
    return lead.isEmpty() ? Phrase.of(tokens, lexicons) : lead;
  }

  private LabelJudgement judge(
      String label, List<String> tokens, Phrase phrase, Optional<ObjectiveMatch> objective) {
    Optional<Head> head = head(phrase);
    Verdict verdict = verdict(phrase, head);
    boolean thing = verdict.probability() <= LabelJudgement.THING_LIMIT;
    return new LabelJudgement(
        label,
        verdict.probability(),
        verdict.test(),
        verdict.word(),
        head.map(Head::singular).orElse(""),
        verdict.explanation(),
        thingKind(verdict),
        verdict.senses(),
        toDo(phrase, head),
        objective,
        new Departments(lexicons).find(tokens),
        forms.contentLemmas(Phrase.of(tokens, lexicons).words()),
        thing ? head.map(this::verbsFor).orElse(List.of()) : List.of());
  }

  private Head repaired(Head head) {
    boolean known =
        lexicons.lists(head.singular())
            || lexicons.lists(head.word())
            || projectWords.containsKey(head.singular())
            || WordNetIndex.english().find(head.singular()).isPresent()
            || forms.verbOfGerund(head.word()).isPresent();
    return known
        ? head
        : new Spelling(lexicons).repaired(head.singular()).map(Head::alone).orElse(head);
  }

  private Verdict verdict(Phrase phrase, Optional<Head> head) {
    HeadTest headTest = new HeadTest(lexicons, forms);
    return answer(DecidingTest.PROJECT_WORD, () -> byProjectWord(phrase, head))
        .or(
            () ->
                answer(DecidingTest.VERB_OBJECT, () -> new VerbTest(lexicons, forms).judge(phrase)))
        .or(() -> answer(DecidingTest.GERUND, () -> new GerundTest(lexicons, forms).judge(phrase)))
        .or(() -> answer(DecidingTest.RESOURCE_WORD, () -> head.flatMap(headTest::byResourceList)))
        .or(() -> answer(DecidingTest.ACTION_WORD, () -> head.flatMap(headTest::byActionList)))
        .or(() -> answer(DecidingTest.EITHER_WORD, () -> head.flatMap(headTest::byEitherWayList)))
        .or(() -> answer(DecidingTest.WORDNET, () -> head.flatMap(headTest::byWordNet)))
        .or(() -> answer(DecidingTest.SUFFIX, () -> head.flatMap(headTest::bySuffix)))
        .orElseGet(() -> undecided(head));
  }

  private Optional<Verdict> answer(DecidingTest test, Supplier<Optional<Verdict>> verdict) {
    return tests.contains(test) ? verdict.get() : Optional.empty();
  }

  private static Verdict undecided(Optional<Head> head) {
    String word = head.map(Head::word).orElse("");
    String explanation =
        "\"" + word + "\" is in no word list, so it is open whether you do it or have it.";
    return new Verdict(EVEN, DecidingTest.NONE, "", explanation, List.of());
  }

  private Optional<Verdict> byProjectWord(Phrase phrase, Optional<Head> head) {
    Set<String> keys = new LinkedHashSet<>(List.of(String.join(" ", phrase.words())));
    head.ifPresent(h -> keys.addAll(List.of(h.pair(), h.word(), h.singular())));
    return keys.stream()
        .filter(projectWords::containsKey)
        .findFirst()
        .map(key -> projectVerdict(key, projectWords.getOrDefault(key, LabelKind.THING)));
  }

  private static Verdict projectVerdict(String word, LabelKind kind) {
    boolean activity = kind == LabelKind.ACTIVITY;
    return Verdict.of(
        activity ? 1 : 0,
        DecidingTest.PROJECT_WORD,
        word,
        "is listed in this project as something you " + (activity ? "do." : "have."));
  }

  private String thingKind(Verdict verdict) {
    if (verdict.probability() > LabelJudgement.THING_LIMIT) {
      return "";
    }
    String listed = lexicons.things().attribute(verdict.word());
    boolean person = verdict.senses().stream().limit(2).anyMatch(Supersense.PERSON::equals);
    return listed.isEmpty() && person ? PEOPLE : listed;
  }

  private List<String> verbsFor(Head head) {
    WordList verbs = lexicons.verbsForThings();
    String kind = lexicons.things().attribute(head.singular()).toUpperCase(Locale.ROOT);
    String row =
        List.of(head.pair(), head.word(), head.singular(), kind, "OTHER").stream()
            .filter(verbs::has)
            .findFirst()
            .map(verbs::attribute)
            .orElse("");
    return Arrays.stream(row.split(",", -1)).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  private static LabelJudgement notJudged(String label, String why) {
    return notJudged(label, DecidingTest.LANGUAGE, why);
  }

  private static LabelJudgement notJudged(String label, DecidingTest test, String why) {
    return new LabelJudgement(
        label,
        EVEN,
        test,
        "",
        "",
        why,
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        List.of());
  }

  private static final class Holder {
    static final LabelReader ENGLISH =
        new LabelReader(true, Lexicons.english(), Map.of(), EnumSet.allOf(DecidingTest.class));
  }
}
