package org.linchpin.lint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The word lists of one language.
record Lexicons(
    WordList verbs,
    WordList gerunds,
    WordList things,
    WordList actions,
    WordList eitherWay,
    WordList massNouns,
    WordList functionWords,
    WordList stopWords,
    WordList irregularForms,
    WordList objectives,
    WordList departments,
    WordList verbsForThings,
    WordList foreignWords,
    WordList placeholders,
    List<Chore> chores) {

  /// Verbs that with one of the objects make a chore of the day.
  record Chore(Set<String> verbs, Set<String> objects, String kind) {}

  static Lexicons english() {
    return new Lexicons(
        WordList.read("en/verbs.txt"),
        WordList.read("en/gerunds.txt"),
        WordList.read("en/resource-heads.txt"),
        WordList.read("en/action-nouns.txt"),
        WordList.read("en/either-way.txt"),
        WordList.read("en/mass-nouns.txt"),
        WordList.read("en/function-words.txt"),
        WordList.read("en/stop-words.txt"),
        WordList.read("en/irregular-forms.txt"),
        WordList.read("en/objectives.txt"),
        WordList.read("en/departments.txt"),
        WordList.read("en/verbs-for-things.txt"),
        WordList.read("en/foreign-words.txt"),
        WordList.read("en/placeholders.txt"),
        chores("en/to-dos.txt"));
  }

  private static List<Chore> chores(String file) {
    List<Chore> chores = new ArrayList<>();
    for (String[] fields : WordList.rows(file)) {
      chores.add(
          new Chore(Set.of(fields[0].split(" ", -1)), Set.of(fields[1].split(" ", -1)), fields[2]));
    }
    return List.copyOf(chores);
  }

  /// Whether the word is listed as a thing, an action or either.
  boolean lists(String word) {
    return things.has(word) || actions.has(word) || eitherWay.has(word);
  }

  boolean isPreposition(String word) {
    return functionWords.has(word, "preposition") || functionWords.has(word, "relative");
  }

  boolean isDeterminer(String word) {
    return functionWords.has(word, "determiner") || functionWords.has(word, "pronoun");
  }
}
