package org.linchpin.lint.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.linchpin.lint.text.HeldOut.Note;
import org.linchpin.lint.text.HeldOut.Reading;

/// The figures of the second round on real canvases, which two annotators labelled.
record HeldOutReport(HeldOut every, HeldOut held, Page page) {

  private static final Set<String> BOTH = Set.of("activities", "resources");
  private static final List<String> SAID =
      List.of("activity", "resource", "to-do", "objective", "unclear", "not judged");

  static void write(HeldOut every, Page page) {
    HeldOutReport report = new HeldOutReport(every, every.unseen(), page);
    report.sample();
    report.annotators();
    report.confusion();
    report.scopes().forEach(report::figures);
    report.lead();
    report.baselines();
    report.ablation();
    report.deciders();
    page.line("\n" + EvaluationWords.ERRORS.stripTrailing());
  }

  private Map<String, HeldOut> scopes() {
    Map<String, HeldOut> scopes = new LinkedHashMap<>();
    scopes.put("Key Activities and Key Resources", held.of(BOTH));
    scopes.put("all blocks", held);
    scopes.put("Key Activities alone", held.of(Set.of("activities")));
    scopes.put("Key Resources alone", held.of(Set.of("resources")));
    return scopes;
  }

  private void sample() {
    page.line("\n## Held out: notes on real canvases");
    page.line(
        "\n%d notes from %d canvases, each judged by its words as if it stood in Key Activities; classes after adjudication; method as of commit e6c9bb9. Another %d notes from %d canvases are recorded but not counted, because the method's design had been tried on those canvases."
            .formatted(
                held.notes().size(),
                held.canvases(),
                every.count(Note::seen),
                every.where(Note::seen).canvases()));
    page.header("block", "notes", "activity", "thing", "to-do", "objective", "other");
    for (String block : held.notes().stream().map(Note::block).distinct().toList()) {
      row(block, held.of(Set.of(block)), Note::truth, HeldOut.classes());
    }
    row("all", held, Note::truth, HeldOut.classes());
  }

  private void row(
      String name, HeldOut notes, Function<Note, String> kind, List<String> kinds, Object... more) {
    List<Object> cells = new ArrayList<>(List.of(name, notes.notes().size()));
    kinds.forEach(k -> cells.add(notes.count(n -> kind.apply(n).equals(k))));
    cells.addAll(List.of(more));
    page.row(cells.toArray());
  }

  private static String name(String kind) {
    return kind.equals("resource") ? "thing" : kind;
  }

  private void annotators() {
    Predicate<Note> agreed = n -> n.first().equals(n.second());
    HeldOut open = every.where(agreed.negate());
    page.line("\n### Two annotators");
    page.line(
        "\nOver all %d recorded notes they agree on %s, kappa %s. Of the %d others, adjudication by the guide took the class of A for %d and that of B for %d, before the method was run."
            .formatted(
                every.notes().size(),
                every.share(agreed, _ -> true).full(),
                Page.decimals(every.kappa()),
                open.notes().size(),
                open.count(n -> n.truth().equals(n.first())),
                open.count(n -> n.truth().equals(n.second()))));
    page.header("A, by B", "notes", "activity", "thing", "to-do", "objective", "other");
    for (String kind : HeldOut.classes()) {
      HeldOut some = every.where(n -> n.first().equals(kind));
      row(name(kind), some, Note::second, HeldOut.classes());
    }
  }

  private void confusion() {
    page.line("\n### What the notes were read as");
    page.line("\nRows: class. Columns: what the method said of the whole note, as typed.");
    page.header(
        "", "notes", "activity", "thing", "to-do", "objective", "unclear", "not judged", "right");
    for (String kind : HeldOut.classes()) {
      Predicate<Note> right = n -> n.typed().said().equals(kind);
      HeldOut some = held.where(n -> n.truth().equals(kind));
      String share = kind.equals("other") ? "-" : some.share(right, _ -> true).full();
      row(name(kind), some, n -> n.typed().said(), SAID, share);
    }
  }

  private void figures(String scope, HeldOut notes) {
    page.line("\n### Notes of " + scope);
    page.header(
        "finding",
        "right when the note is",
        "precision",
        "by canvas",
        "recall",
        "by canvas",
        "F1",
        "good enough");
    for (Measure measure :
        Measure.of(Note::typed).stream().filter(m -> m.concerns(notes)).toList()) {
      page.row(
          measure.name(),
          measure.right(),
          measure.precision(notes).full(),
          measure.precision(notes).trials() == 0 ? "" : measure.precisionByCanvas(notes).text(),
          measure.recall(notes).full(),
          measure.recall(notes).trials() == 0 ? "" : measure.recallByCanvas(notes).text(),
          measure.f1(notes),
          measure.holds(notes));
    }
    page.line(
        "\nAbstention: %s (by canvas %s). Work that KA101 warned of: %s."
            .formatted(
                notes.share(HeldOutReport::isOpen, _ -> true).full(),
                notes.byCanvas(HeldOutReport::isOpen, _ -> true).text(),
                notes.share(n -> n.typed().codes().contains("KA101"), Note::isWork).full()));
  }

  private static boolean isOpen(Note note) {
    return note.typed().said().equals("unclear") || note.typed().said().equals("not judged");
  }

  private void lead() {
    page.line("\n" + EvaluationWords.LEAD.stripTrailing());
    page.header(
        "notes of",
        "finding",
        "right when the note is",
        "as typed (held out)",
        "as imported (held out)",
        "after the change (not held out)",
        "after: by canvas",
        "after: recall",
        "after: good enough");
    scopes().forEach(this::compared);
    compared("the canvases seen before (not counted above)", every.where(Note::seen).of(BOTH));
  }

  private void compared(String scope, HeldOut notes) {
    List<Measure> typed = Measure.of(Note::typed);
    List<Measure> imported = Measure.of(Note::imported);
    List<Measure> after = Measure.of(Note::after);
    for (int i = 0; i < typed.size(); i++) {
      if (after.get(i).concerns(notes) && after.get(i).precision(notes).trials() > 2) {
        page.row(
            scope,
            typed.get(i).name(),
            typed.get(i).right(),
            typed.get(i).precision(notes).full(),
            imported.get(i).precision(notes).full(),
            after.get(i).precision(notes).full(),
            after.get(i).precisionByCanvas(notes).text(),
            after.get(i).recall(notes).full(),
            after.get(i).holds(notes));
      }
    }
  }

  private void baselines() {
    page.line("\n### Baselines on the same notes");
    page.line(
        "\nOnly activities and things, read as typed; \"right\" is out of all of them, abstentions count against.");
    page.header("notes of", "method", "right", "wrong", "abstained", "right among the decided");
    scopes()
        .forEach(
            (scope, all) -> {
              HeldOut notes = all.activitiesAndThings();
              long work = notes.count(Note::isWork);
              boolean mostlyWork = 2 * work >= notes.notes().size();
              against(scope, "this method", notes, n -> letter(n, 0));
              against(scope, "this method (after the change)", notes, HeldOutReport::afterLetter);
              against(scope, "always the majority", notes, _ -> mostlyWork ? 'a' : 'r');
              against(scope, "first word is a verb", notes, n -> n.verbFirst() ? 'a' : 'r');
              against(scope, "WordNet meanings only", notes, n -> letter(n, 9));
            });
  }

  private static char letter(Note note, int place) {
    return note.letters().charAt(place);
  }

  private static char afterLetter(Note note) {
    String said = note.after().said();
    return said.equals("activity") || said.equals("to-do")
        ? 'a'
        : said.equals("resource") ? 'r' : '?';
  }

  private void against(String scope, String name, HeldOut notes, Function<Note, Character> method) {
    long right = notes.count(n -> method.apply(n) == (n.isWork() ? 'a' : 'r'));
    long open = notes.count(n -> method.apply(n) == '?');
    int all = notes.notes().size();
    page.row(
        scope,
        name,
        new Proportion(right, all).full(),
        all - right - open,
        open,
        new Proportion(right, all - open).text());
  }

  private void ablation() {
    HeldOut notes = held.of(BOTH).activitiesAndThings();
    page.line("\n### Ablation on the same notes");
    page.line(
        "\nActivities and things of Key Activities and Key Resources as typed, with one test left out at a time.");
    page.header("left out", "notes", "right", "wrong", "abstained", "right among the decided");
    List<String> names = new ArrayList<>(List.of("nothing"));
    LinguisticReport.ABLATED.forEach(test -> names.add(test.plainName()));
    names.add("all three head-noun word lists");
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      against(names.get(i), "activities and things", notes, n -> letter(n, place));
    }
  }

  private void deciders() {
    HeldOut notes = held.of(BOTH).activitiesAndThings();
    page.line("\n### Which test decides, and how often rightly (the same notes)");
    page.header("test", "as typed: right of decided", "after the change: right of decided");
    List<String> tests =
        notes.notes().stream()
            .map(n -> n.typed().test())
            .distinct()
            .sorted(Comparator.comparingLong(t -> -notes.count(n -> n.typed().test().equals(t))))
            .toList();
    for (String test : tests) {
      page.row(test, decided(notes, test, Note::typed), decided(notes, test, Note::after));
    }
  }

  private static String decided(HeldOut notes, String test, Function<Note, Reading> reading) {
    return notes
        .share(
            n -> reading.apply(n).said().equals(n.truth()),
            n -> reading.apply(n).test().equals(test))
        .full();
  }
}
