package org.linchpin.lint.text;

import java.util.List;

/// What one test says: the probability of an action, the word it rests on, and why.
record Verdict(
    double probability,
    DecidingTest test,
    String word,
    String explanation,
    List<Supersense> senses) {

  /// A verdict without senses whose explanation is the quoted word and what is said of it.
  static Verdict of(double probability, DecidingTest test, String word, String statement) {
    String explanation = "\"" + word + "\" " + statement;
    return new Verdict(probability, test, word, explanation, List.of());
  }
}
