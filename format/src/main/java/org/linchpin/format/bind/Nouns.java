package org.linchpin.format.bind;

import java.util.List;

/// Nouns put into sentences.
final class Nouns {
  private Nouns() {}

  /// The noun with its indefinite article.
  static String a(String noun) {
    return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /// "a partner, a resource or a role".
  static String or(List<String> nouns) {
    int last = nouns.size() - 1;
    return last < 1
        ? String.join("", nouns)
        : String.join(", ", nouns.subList(0, last)) + " or " + nouns.get(last);
  }
}
