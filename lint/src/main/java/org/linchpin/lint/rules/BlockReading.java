package org.linchpin.lint.rules;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.text.DecidingTest;
import org.linchpin.lint.text.LabelJudgement;

/// Notes whose words can be read both ways, read the way their block suggests.
///
/// Where somebody puts a note is evidence of what they mean. "Design rockets" is an order among the
/// activities although a design is a thing too; "Purchase data" is data among the resources
/// although purchase is a verb too.
final class BlockReading {
  private static final double CERTAIN = 0.95;
  private static final Set<DecidingTest> FIRST_WORD =
      Set.of(DecidingTest.VERB_OBJECT, DecidingTest.GERUND);

  private BlockReading() {}

  /// True when a note judged a thing becomes an activity as soon as an article follows its first
  /// word: "Design the rockets" is an order, "Sales the team" is nothing, and "Bread the oven" is
  /// no work of a business.
  ///
  /// Also when only the meanings in WordNet speak for a thing: of such notes in the development
  /// corpus seven in ten were things, of those in the word list 98 in a hundred.
  static boolean mayBeDone(CheckContext context, LabelJudgement judged) {
    if (judged.test() == DecidingTest.WORDNET) {
      return true;
    }
    String label = judged.label().strip();
    int space = label.indexOf(' ');
    if (space < 0 || judged.test() == DecidingTest.PROJECT_WORD) {
      return false;
    }
    LabelJudgement read =
        context.judge(label.substring(0, space) + " the" + label.substring(space));
    return read.actionProbability() >= CERTAIN && FIRST_WORD.contains(read.test());
  }

  /// True when a note judged an activity may name a thing: its first word is a noun as well as a
  /// verb, or its head is the plural of an action, as in "case studies".
  static boolean mayBeHad(LabelJudgement judged) {
    boolean results =
        !FIRST_WORD.contains(judged.test())
            && judged.test() != DecidingTest.PROJECT_WORD
            && isPlural(judged);
    return results || judged.actionProbability() < CERTAIN;
  }

  /// True when the head noun of the note stands in the plural.
  static boolean isPlural(LabelJudgement judged) {
    return Stream.of(judged.label().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
        .anyMatch(word -> isPlural(word, judged.head()));
  }

  private static boolean isPlural(String word, String singular) {
    return !singular.isEmpty()
        && (word.equals(singular + "s")
            || word.equals(singular + "es")
            || (singular.endsWith("y")
                && word.equals(singular.substring(0, singular.length() - 1) + "ies")));
  }
}
