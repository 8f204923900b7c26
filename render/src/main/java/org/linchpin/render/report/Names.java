package org.linchpin.render.report;

import java.util.Collection;
import java.util.List;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.render.text.CleanText;

/// The user's own names, fit to stand in an English sentence: clean, not endless, and kept apart
/// from the words around them where they are written from right to left.
record Names(BusinessModel model) {
  private static final int LONGEST = 120;
  private static final char ISOLATE = '\u2068';
  private static final char END_ISOLATE = '\u2069';

  String of(String id) {
    String name = CleanText.of(model.element(id).map(Element::name).orElse(id));
    return isolated(cut(name.isEmpty() ? CleanText.of(id) : name));
  }

  String ofModel() {
    String name = cut(CleanText.of(model.name()));
    return name.isEmpty() ? "Untitled model" : isolated(name);
  }

  /// `Bake`, `Bake and Sell`, `Bake, Sell and 3 more`.
  String list(Collection<String> ids, int most) {
    return joined(ids.stream().distinct().map(this::of).toList(), most, "and");
  }

  /// The first so many, with commas.
  String first(Collection<String> ids, int most) {
    return String.join(", ", ids.stream().distinct().limit(most).map(this::of).toList());
  }

  /// `Bake`, `Bake or Sell`, `Bake, Sell or 3 more`.
  String either(Collection<String> ids, int most) {
    return joined(ids.stream().distinct().map(this::of).toList(), most, "or");
  }

  /// Joins with commas and, before the last, a word; what is beyond `most` is counted.
  static String joined(List<String> words, int most, String last) {
    int more = words.size() - most;
    if (more > 1) {
      return String.join(", ", words.subList(0, most)) + " " + last + " " + more + " more";
    }
    if (words.size() < 2) {
      return String.join("", words);
    }
    int end = words.size() - 1;
    return String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
  }

  /// Any text of the user's or the engine's, in a length that a page can bear.
  static String prose(String text) {
    String clean = CleanText.of(text);
    return clean.length() <= 1000 ? clean : cut(clean, 1000);
  }

  /// The same with a capital first.
  static String sentence(String text) {
    String prose = prose(text);
    if (prose.isEmpty()) {
      return prose;
    }
    int end = prose.offsetByCodePoints(0, 1);
    return prose.substring(0, end).toUpperCase(java.util.Locale.ROOT) + prose.substring(end);
  }

  private static String cut(String name) {
    return name.length() <= LONGEST ? name : cut(name, LONGEST);
  }

  private static String cut(String text, int length) {
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).strip() + "\u2026";
  }

  private static String isolated(String name) {
    boolean mixed =
        name.codePoints()
            .filter(codePoint -> codePoint >= 0x590)
            .map(Character::getDirectionality)
            .anyMatch(
                direction ->
                    direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    return mixed ? ISOLATE + name + END_ISOLATE : name;
  }
}
