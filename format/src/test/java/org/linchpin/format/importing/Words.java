package org.linchpin.format.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words a person typed, and which of them an import lost.
final class Words {
  // the words of the frame: what the text says that it is, and the language it is written in
  private static final Set<String> FRAME =
      Set.of(
          // what the text says that it is
          "business",
          "model",
          "canvas",
          "lean",
          "of",
          "step",
          "ix",
          // labels and column headings that became attributes, names, links
          "building",
          "block",
          "channel",
          "project",
          "phase",
          "pricing",
          "content",
          "costs",
          "title");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
  private static final Pattern NAMED =
      Pattern.compile("(?:name|description|tagline|title|detail)\"?: \"?([^,}\\n]*)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,}");

  private Words() {}

  /// The words of a text; of YAML, those of names and descriptions.
  static Set<String> typed(SourceFile source) {
    if (!source.endsWith(".md")) {
      return words(
          NAMED
              .matcher(source.text())
              .results()
              .map(r -> r.group(1))
              .collect(Collectors.joining(" ")));
    }
    String text = TAG.matcher(source.text()).replaceAll(" ");
    String plain = text.replace("&amp;", "&");
    return words(plain);
  }

  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(r -> words.add(r.group()));
    return words;
  }

  /// The words that are neither in the model nor in a heading or guess of the report.
  static List<String> missing(Set<String> typed, Imported imported) {
    List<String> kept = new ArrayList<>(List.of(ModelText.of(imported.model())));
    imported.report().found().forEach(block -> kept.addAll(block.headings()));
    kept.addAll(imported.report().guesses());
    Set<String> there = words(String.join("\n", kept));
    return typed.stream()
        .filter(word -> !there.contains(word) && !FRAME.contains(word))
        .sorted()
        .toList();
  }

  /// The words of the model alone.
  static Set<String> inModel(Imported imported) {
    return words(ModelText.of(imported.model()));
  }

  static Set<String> of(String... texts) {
    return words(String.join(" ", Arrays.asList(texts)));
  }
}
