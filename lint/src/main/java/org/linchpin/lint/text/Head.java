package org.linchpin.lint.text;

import java.util.List;
import java.util.Optional;

/// The noun that carries a noun phrase.
///
/// @param word as written
/// @param singular its singular
/// @param pair the word before it and the singular, or the singular alone
record Head(String word, String singular, String pair) {

  /// A head that consists of one known word.
  static Head alone(String word) {
    return new Head(word, word, word);
  }

  boolean isPlural() {
    return !word.equals(singular) || word.equals("people");
  }

  /// The last noun before a preposition, in the last member of an enumeration; trailing adjectives
  /// and adverbs are stepped over, and in "range of cheeses" the second noun counts.
  static Optional<Head> of(Phrase phrase, Lexicons lexicons, Forms forms) {
    List<String> segment = segment(phrase.words(), lexicons);
    int last = segment.size() - 1;
    while (last > 0 && isTrailing(segment.get(last), lexicons, forms)) {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    String word = segment.get(last);
    String singular = forms.singular(word);
    String pair = last > 0 ? segment.get(last - 1) + " " + singular : singular;
    return Optional.of(new Head(word, singular, pair));
  }

  private static List<String> segment(List<String> words, Lexicons lexicons) {
    int from = 0;
    while (from < words.size() - 1 && lexicons.isPreposition(words.get(from))) {
      from++;
    }
    int to = from;
    while (to < words.size()) {
      boolean preposition = lexicons.isPreposition(words.get(to)) && !isDoubled(words, to);
      boolean carried =
          preposition
              && to > from
              && to + 1 < words.size()
              && words.get(to).equals("of")
              && lexicons.functionWords().has(words.get(to - 1), "carrier");
      if (carried) {
        from = to + 1;
      } else if (preposition) {
        break;
      }
      to++;
    }
    List<String> before = words.subList(Math.min(from, to), to);
    return lastMember(before);
  }

  /// "Door to door sales": the word before the preposition comes again after it, and more follows.
  private static boolean isDoubled(List<String> words, int preposition) {
    return preposition > 0
        && preposition + 2 < words.size()
        && words.get(preposition - 1).equals(words.get(preposition + 1));
  }

  private static List<String> lastMember(List<String> words) {
    int end = words.size();
    while (end > 0 && words.get(end - 1).equals(Tokens.AND)) {
      end--;
    }
    List<String> trimmed = words.subList(0, end);
    return trimmed.subList(trimmed.lastIndexOf(Tokens.AND) + 1, end);
  }

  private static boolean isTrailing(String word, Lexicons lexicons, Forms forms) {
    String singular = forms.singular(word);
    boolean listed =
        lexicons.things().has(word)
            || lexicons.things().has(singular)
            || lexicons.actions().has(word)
            || lexicons.actions().has(singular)
            || forms.verbOfGerund(word).isPresent();
    if (listed) {
      return false;
    }
    return WordNetIndex.english()
        .find(word)
        .filter(entry -> entry.nouns().isEmpty() && (entry.adjective() || entry.adverb()))
        .isPresent();
  }
}
