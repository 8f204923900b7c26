package org.linchpin.lint.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        WordList.rows("en/to-dos.txt").stream()
            .map(fields -> new Chore(words(fields[0]), words(fields[1]), fields[2]))
            .toList());
  }

  private static Set<String> words(String field) {
    return Arrays.stream(field.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
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
