package org.linchpin.lint.text;

import java.util.Set;
import java.util.function.Predicate;
import org.linchpin.lint.text.RealCanvases.Note;

/// The figures of the first round on real canvases, in short.
record EarlierRound(RealCanvases real, Page page) {

  void write() {
    page.line("\n## Earlier round");
    page.line(
        ("\n%d notes from %d other canvases, chosen and labelled by one annotator before the method (commit 1d31f03) was run on them, once."
                + " The same annotator labelled %d of them again an hour later: agreement %s, kappa %s."
                + " It led to one change: where only the meanings in WordNet speak for a thing, KA101 leaves the note to the question of KA102 (\"after\", not held out)."
                + " The round above was measured with that change.")
            .formatted(
                real.notes().size(),
                real.canvases(),
                real.labelledTwice().notes().size(),
                real.labelledTwice().share(n -> n.first().equals(n.again()), _ -> true).full(),
                Page.decimals(real.labelledTwice().kappa())));
    page.header("notes of", "finding", "right when the note is", "precision", "recall");
    scope("Key Activities and Key Resources", real.of(Set.of("activities", "resources")));
    scope("all blocks", real);
    scope("Key Activities alone", real.of(Set.of("activities")));
  }

  private void scope(String name, RealCanvases some) {
    Predicate<Note> work = n -> n.said().equals("activity") || n.said().equals("to-do");
    measured(some, name, "KA101 warns", "a thing", n -> n.first().equals("resource"), Note::warned);
    measured(some, name, "KA101 warns", "no work", n -> !n.isWork(), Note::warned);
    measured(some, name, "KA101 warns (after)", "no work", n -> !n.isWork(), Note::now);
    measured(some, name, "read as work", "work", Note::isWork, work);
  }

  private void measured(
      RealCanvases some,
      String scope,
      String finding,
      String right,
      Predicate<Note> truth,
      Predicate<Note> found) {
    page.row(
        scope, finding, right, some.share(truth, found).full(), some.share(found, truth).full());
  }
}
