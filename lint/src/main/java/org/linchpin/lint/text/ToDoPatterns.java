package org.linchpin.lint.text;

import java.util.List;
import java.util.Optional;

/// Recognises chores of the day by a verb and an object from the list.
record ToDoPatterns(Lexicons lexicons, Forms forms) {

  Optional<ToDoMatch> find(Phrase phrase) {
    if (phrase.isEmpty() || phrase.nominal() || phrase.second().isEmpty()) {
      return Optional.empty();
    }
    String first = phrase.first();
    String verb = lexicons.verbs().has(first) ? first : forms.verbOfGerund(first).orElse(first);
    return lexicons.chores().stream()
        .filter(chore -> chore.verbs().contains(verb))
        .flatMap(chore -> object(phrase.words(), chore).stream())
        .findFirst()
        .map(match -> new ToDoMatch(first, match.object(), match.chore()));
  }

  private Optional<ToDoMatch> object(List<String> words, Lexicons.Chore chore) {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      boolean listed =
          chore.objects().contains(word) || chore.objects().contains(forms.singular(word));
      if (listed && endsPart(words, i)) {
        return Optional.of(new ToDoMatch("", word, chore.kind()));
      }
    }
    return Optional.empty();
  }

  private boolean endsPart(List<String> words, int index) {
    if (index + 1 == words.size()) {
      return true;
    }
    String next = words.get(index + 1);
    return next.equals(Tokens.AND) || lexicons.functionWords().has(next);
  }
}
