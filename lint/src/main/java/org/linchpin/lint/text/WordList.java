package org.linchpin.lint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  static List<String[]> rows(String file) {
    String text = new String(bytes(file), StandardCharsets.UTF_8);
    return text.lines()
        .filter(line -> !line.isBlank() && line.charAt(0) != '#')
        .map(line -> line.split("\t", -1))
        .toList();
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
