package org.linchpin.lint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words with one attribute each, read from a text file of lines `word<TAB>attribute`.
///
/// Lines that begin with `#` say what belongs into the file.
record WordList(Map<String, String> attributes) {

  WordList {
    attributes = Map.copyOf(attributes);
  }

  static WordList read(String file) {
    Map<String, String> attributes = new HashMap<>();
    for (String[] fields : rows(file)) {
      attributes.put(fields[0], fields.length > 1 ? fields[1] : "");
    }
    return new WordList(attributes);
  }

  /// The lines of a word-list file without its comments, split at tabs.
  ///
  /// Written as a plain loop because it runs once, cold, before the first judgement.
  static List<String[]> rows(String file) {
    String text = new String(bytes(file), StandardCharsets.UTF_8);
    List<String[]> rows = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (to > from && text.charAt(from) != '#') {
        rows.add(fields(text, from, to));
      }
      from = to + 1;
    }
    return rows;
  }

  private static String[] fields(String text, int from, int to) {
    List<String> fields = new ArrayList<>(3);
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '\t') {
        fields.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return fields.toArray(String[]::new);
  }

  static byte[] bytes(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The word list '%s' is missing beside %s.\nMaybe the jar was built without resources."
                .formatted(file, WordList.class.getName()));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String word) {
    return attributes.containsKey(word);
  }

  boolean has(String word, String attribute) {
    return attribute.equals(attributes.get(word));
  }

  /// The attribute of the word, empty when it has none or is not listed.
  String attribute(String word) {
    return attributes.getOrDefault(word, "");
  }

  Set<String> words() {
    return attributes.keySet();
  }
}
