package org.linchpin.lint.text;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The figures of the text method, held out and on the development corpus, as a page of Markdown.
final class LinguisticReport {

  private static final List<LabelKind> TRUTHS =
      List.of(
          LabelKind.ACTIVITY,
          LabelKind.THING,
          LabelKind.TO_DO,
          LabelKind.OBJECTIVE,
          LabelKind.UNCLEAR);
  static final List<DecidingTest> ABLATED =
      List.of(
          DecidingTest.VERB_OBJECT,
          DecidingTest.GERUND,
          DecidingTest.RESOURCE_WORD,
          DecidingTest.ACTION_WORD,
          DecidingTest.EITHER_WORD,
          DecidingTest.WORDNET,
          DecidingTest.SUFFIX);
  static final Set<DecidingTest> LISTS =
      EnumSet.of(DecidingTest.RESOURCE_WORD, DecidingTest.ACTION_WORD, DecidingTest.EITHER_WORD);
  static final Set<DecidingTest> ALL_BUT_WORDNET =
      EnumSet.complementOf(EnumSet.of(DecidingTest.WORDNET, DecidingTest.LANGUAGE));

  private final Page page = new Page();
  private final LabelReader reader = LabelReader.english();
  private final Forms forms = new Forms(Lexicons.english());

  static String write(HeldOut held, RealCanvases earlier, Corpus dev) {
    LinguisticReport report = new LinguisticReport();
    report.line(EvaluationWords.PREFACE.stripTrailing());
    HeldOutReport.write(held, report.page);
    new EarlierRound(earlier, report.page).write();
    report.corpus(dev);
    report.split(dev);
    report.baselines(dev);
    report.ablation(dev);
    report.deciders(dev);
    report.errors(dev);
    return report.page.text();
  }

  private void line(String text) {
    page.line(text);
  }

  private void row(Object... cells) {
    page.row(cells);
  }

  private void header(String... cells) {
    page.header(cells);
  }

  private void corpus(Corpus dev) {
    line("\n## Development corpus");
    header("", "invented notes");
    row("canvases", dev.canvases());
    row("sectors", dev.sectors());
    row("notes", dev.items().size());
    for (LabelKind truth : TRUTHS) {
      row(name(truth), count(dev, truth));
    }
  }

  private static long count(Corpus corpus, LabelKind truth) {
    return corpus.items().stream().filter(item -> item.truth() == truth).count();
  }

  private void split(Corpus corpus) {
    line("\n## Figures on the development corpus (in-sample)");
    line(
        "\nGood enough to warn: precision at least .90 and the lower end of its interval at least .85.");
    header("finding", "right when the note is", "precision", "recall", "F1", "good enough to warn");
    finding(corpus, "a thing (KA101)", LabelKind.THING, Set.of(LabelKind.THING));
    finding(
        corpus,
        "a thing, counted right when it is no action (KA101)",
        LabelKind.THING,
        Set.of(LabelKind.THING, LabelKind.OBJECTIVE, LabelKind.UNCLEAR));
    finding(
        corpus,
        "an action (KA103)",
        LabelKind.ACTIVITY,
        Set.of(LabelKind.ACTIVITY, LabelKind.TO_DO));
    finding(corpus, "a chore (KA104)", LabelKind.TO_DO, Set.of(LabelKind.TO_DO));
    finding(corpus, "a goal (KA109)", LabelKind.OBJECTIVE, Set.of(LabelKind.OBJECTIVE));
    confusion(corpus);
  }

  private void finding(Corpus corpus, String name, LabelKind found, Set<LabelKind> right) {
    Predicate<Corpus.Item> flagged = item -> kind(item) == found;
    Predicate<Corpus.Item> positive = item -> right.contains(item.truth());
    long both = corpus.items().stream().filter(flagged.and(positive)).count();
    Proportion precision = new Proportion(both, corpus.items().stream().filter(flagged).count());
    Proportion recall = new Proportion(both, corpus.items().stream().filter(positive).count());
    double f1 = 2 * precision.value() * recall.value() / (precision.value() + recall.value());
    String names =
        TRUTHS.stream()
            .filter(right::contains)
            .map(LinguisticReport::name)
            .collect(Collectors.joining(", "));
    String enough = precision.value() >= 0.9 && precision.low() >= 0.85 ? "yes" : "no";
    row(name, names, precision.full(), recall.full(), Page.decimals(f1), enough);
  }

  private LabelKind kind(Corpus.Item item) {
    return reader.judge(item.label()).kind();
  }

  private void confusion(Corpus corpus) {
    List<LabelKind> columns = List.of(LabelKind.values());
    line("\nRows: class given by the author. Columns: what the method says.");
    header("", "activity", "thing", "to-do", "objective", "unclear", "not judged", "agreement");
    for (LabelKind truth : TRUTHS) {
      List<Corpus.Item> items =
          corpus.items().stream().filter(item -> item.truth() == truth).toList();
      List<Long> counts =
          columns.stream()
              .map(column -> items.stream().filter(item -> kind(item) == column).count())
              .toList();
      String agreement =
          truth == LabelKind.UNCLEAR
              ? "-"
              : new Proportion(counts.get(columns.indexOf(truth)), items.size()).full();
      row(
          name(truth),
          counts.get(0),
          counts.get(1),
          counts.get(2),
          counts.get(3),
          counts.get(4),
          counts.get(5),
          agreement);
    }
    long undecided = corpus.items().stream().filter(item -> isUndecided(kind(item))).count();
    line("\nAbstention: " + new Proportion(undecided, corpus.items().size()).full() + ".");
  }

  private static boolean isUndecided(LabelKind kind) {
    return kind == LabelKind.UNCLEAR || kind == LabelKind.NOT_JUDGED;
  }

  private void baselines(Corpus corpus) {
    Corpus plain = corpus.activitiesAndThings();
    line("\n## Baselines on the development corpus");
    line(
        "\nOnly activities and things; \"right\" is out of all of them, abstentions count against.");
    header("method", "right", "wrong", "abstained", "right among the decided");
    compare(plain, "this method", item -> reading(reader, item.label()));
    compare(plain, "always \"activity\" (the majority)", _ -> LabelKind.ACTIVITY);
    compare(plain, "first word is a verb or its -ing form in WordNet", this::firstVerb);
    LabelReader wordNet = reader.without(ALL_BUT_WORDNET);
    compare(plain, "WordNet meanings of the head only", item -> reading(wordNet, item.label()));
  }

  /// Activity, thing or undecided by the probability alone.
  static LabelKind reading(LabelReader reader, String label) {
    double probability = reader.judge(label).actionProbability();
    if (probability <= LabelJudgement.THING_LIMIT) {
      return LabelKind.THING;
    }
    return probability >= LabelJudgement.ACTIVITY_LIMIT ? LabelKind.ACTIVITY : LabelKind.UNCLEAR;
  }

  private LabelKind firstVerb(Corpus.Item item) {
    return startsWithVerb(item.label(), forms) ? LabelKind.ACTIVITY : LabelKind.THING;
  }

  static boolean startsWithVerb(String label, Forms forms) {
    List<String> tokens = Tokens.of(label);
    String first = tokens.isEmpty() ? "" : tokens.getFirst();
    return forms.verbOfGerund(first).isPresent()
        || WordNetIndex.english().find(first).filter(WordNetIndex.Entry::verb).isPresent();
  }

  private void compare(Corpus corpus, String name, Function<Corpus.Item, LabelKind> method) {
    List<Corpus.Item> items = corpus.items();
    long right = items.stream().filter(item -> method.apply(item) == item.truth()).count();
    long open = items.stream().filter(item -> method.apply(item) == LabelKind.UNCLEAR).count();
    long wrong = items.size() - right - open;
    row(
        name,
        new Proportion(right, items.size()).full(),
        wrong,
        open,
        new Proportion(right, items.size() - open).text());
  }

  private void ablation(Corpus corpus) {
    Corpus plain = corpus.activitiesAndThings();
    line("\n## Ablation on the development corpus");
    line("\nActivities and things as above, with one test left out at a time.");
    header("left out", "right", "wrong", "abstained", "right among the decided");
    compare(plain, "nothing", item -> reading(reader, item.label()));
    for (DecidingTest left : ABLATED) {
      LabelReader ablated = reader.without(EnumSet.of(left));
      compare(plain, left.plainName(), item -> reading(ablated, item.label()));
    }
    LabelReader noLists = reader.without(LISTS);
    compare(plain, "all three head-noun word lists", item -> reading(noLists, item.label()));
    compare(plain, "abstention: what no test knows is called a thing", this::boldReading);
  }

  private LabelKind boldReading(Corpus.Item item) {
    boolean unknown = reader.judge(item.label()).test() == DecidingTest.NONE;
    return unknown ? LabelKind.THING : reading(reader, item.label());
  }

  private void deciders(Corpus corpus) {
    Corpus plain = corpus.activitiesAndThings();
    line(
        "\n## Which test decides, and how often rightly (development corpus, activities and things)");
    header("test", "decides", "right");
    for (DecidingTest decider : DecidingTest.values()) {
      List<Corpus.Item> items =
          plain.items().stream()
              .filter(item -> reader.judge(item.label()).test() == decider)
              .toList();
      if (!items.isEmpty()) {
        long right =
            items.stream().filter(item -> reading(reader, item.label()) == item.truth()).count();
        row(decider.plainName(), items.size(), new Proportion(right, items.size()).full());
      }
    }
  }

  private void errors(Corpus corpus) {
    line("\n## Every disagreement on the development corpus");
    header("note", "author", "method", "why");
    corpus.items().stream()
        .filter(item -> kind(item) != item.truth())
        .sorted(Comparator.comparingInt((Corpus.Item item) -> TRUTHS.indexOf(item.truth())))
        .forEach(
            item ->
                row(
                    item.label(),
                    name(item.truth()),
                    kind(item) == LabelKind.UNCLEAR ? "unclear" : name(kind(item)),
                    reader.judge(item.label()).explanation()));
  }

  private static String name(LabelKind kind) {
    return switch (kind) {
      case ACTIVITY -> "activity";
      case THING -> "thing";
      case TO_DO -> "to-do";
      case OBJECTIVE -> "objective";
      case UNCLEAR -> "other";
      case NOT_JUDGED -> "not judged";
    };
  }
}
