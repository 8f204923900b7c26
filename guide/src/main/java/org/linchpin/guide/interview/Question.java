package org.linchpin.guide.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A question of the interview as it is put to people.
///
/// @param id permanent, begins with its number: `q5-deliver`
/// @param ask what is asked; `{x}` and `{y}` stand for names
/// @param large what is asked in a large organisation
/// @param help how to answer, may be empty
/// @param example an answer, may be empty
/// @param choices answers to choose from, the word of the vocabulary before what people read; empty
///   when the answers hang on the model
public record Question(
    String id, String ask, String large, String help, String example, Map<String, String> choices) {
  public Question {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  /// The number of the question in the catalogue, such as `Q5`.
  public String code() {
    return id.substring(0, id.indexOf('-')).toUpperCase(Locale.ROOT);
  }

  /// The same number, to sort by.
  public int number() {
    return Integer.parseInt(id.substring(1, id.indexOf('-')));
  }
}
