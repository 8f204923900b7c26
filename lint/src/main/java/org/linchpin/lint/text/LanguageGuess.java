package org.linchpin.lint.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/// Recognises notes that are clearly not in English, so that they are not judged by English words.
///
/// A note counts as foreign when more of its letters are of another script than Latin, or when a
/// frequent word of another language, or an unknown word with accents or with an ending English
/// does not have, is found and at least half of the words are such or unknown. A note all of whose
/// words are English too is English: "van" is Dutch, but "delivery van" is not. An unknown word
/// alone proves nothing: it may be a name or a slip of the pen.
record LanguageGuess(Lexicons lexicons, Forms forms) {

  private static final List<String> ENDINGS =
      List.of("ung", "ungen", "keit", "heit", "schaft", "ción", "ção", "zione", "tät", "eur");

  /// Why the note is not taken for English; empty if it is.
  Optional<String> foreign(String label, List<String> words) {
    Optional<String> script = Tokens.isAscii(label) ? Optional.empty() : otherScript(label);
    if (script.isPresent()) {
      return script;
    }
    List<String> spoken =
        words.stream().filter(w -> !w.equals(Tokens.AND) && !Tokens.isNumber(w)).toList();
    List<String> evidence = spoken.stream().filter(this::isForeign).toList();
    boolean english = spoken.stream().allMatch(this::isKnown) || isKnownPair(spoken);
    if (evidence.isEmpty() || english) {
      return Optional.empty();
    }
    long doubtful = spoken.stream().filter(w -> evidence.contains(w) || !isKnown(w)).count();
    return 2 * doubtful >= spoken.size()
        ? Optional.of(
            "\"%s\" is not English as far as the word lists tell; this note is not judged."
                .formatted(evidence.getFirst()))
        : Optional.empty();
  }

  /// "Au pairs": a loan that English has a word list entry for.
  private boolean isKnownPair(List<String> words) {
    return words.size() == 2
        && lexicons.things().has(words.getFirst() + " " + forms.singular(words.getLast()));
  }

  private boolean isForeign(String word) {
    return lexicons.foreignWords().has(word) || (looksForeign(word) && !isKnown(word));
  }

  private static Optional<String> otherScript(String label) {
    int[] letters = label.codePoints().limit(2_000).filter(Character::isLetter).toArray();
    int other = 0;
    Character.UnicodeScript script = Character.UnicodeScript.LATIN;
    for (int letter : letters) {
      Character.UnicodeScript found = Character.UnicodeScript.of(letter);
      if (found != Character.UnicodeScript.LATIN && found != Character.UnicodeScript.COMMON) {
        other++;
        script = found;
      }
    }
    return 2 * other > letters.length
        ? Optional.of("The letters are not Latin (%s); this note is not judged.".formatted(script))
        : Optional.empty();
  }

  private static boolean looksForeign(String word) {
    return !Tokens.isAscii(word)
        || (word.length() > 6 && ENDINGS.stream().anyMatch(word::endsWith));
  }

  private boolean isKnown(String word) {
    String singular = forms.singular(word);
    return lexicons.verbs().has(word)
        || lexicons.functionWords().has(word)
        || lexicons.things().has(singular)
        || lexicons.actions().has(word)
        || lexicons.actions().has(singular)
        || isInWordNet(word)
        || isInWordNet(singular)
        || isInWordNet(forms.singular(withoutAccents(word)))
        || forms.verbOfGerund(word).isPresent()
        || (word.endsWith("ed") && isInWordNet(word.substring(0, word.length() - 1)));
  }

  private static String withoutAccents(String word) {
    return Tokens.isAscii(word)
        ? word
        : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  private static boolean isInWordNet(String word) {
    return WordNetIndex.english().find(word).isPresent();
  }
}
