package org.linchpin.format.importing.canvas;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.linchpin.model.ElementKind;

/// Gives every element an id of its own: kebab case from its name, at most 40 characters, first
/// letter a to z.
public final class Ids {
  private static final int LONGEST = 40;
  private static final Pattern VALID = Pattern.compile("[a-z][a-z0-9-]{0,79}");
  // words with a meaning of their own in a model or in YAML
  private static final Set<String> RESERVED =
      Set.of("own", "true", "false", "null", "yes", "no", "on", "off", "y", "n");
  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ı", "i", "þ", "th");

  private final Set<String> taken = new HashSet<>(RESERVED);
  private final Map<String, Integer> next = new HashMap<>();

  /// A new id for an element with this name.
  public String of(ElementKind kind, String name) {
    String kebab = kebab(name);
    if (kebab.isEmpty()) {
      return numbered(kind.code(), 1);
    }
    String lettered = Character.isDigit(kebab.charAt(0)) ? kind.code() + "-" + kebab : kebab;
    return unique(cut(lettered));
  }

  /// This id if it is well formed and free, else one made from it.
  public String wanted(ElementKind kind, String id) {
    return VALID.matcher(id).matches() && taken.add(id) ? id : of(kind, id);
  }

  private String unique(String id) {
    return taken.add(id) ? id : numbered(id, 2);
  }

  private String numbered(String id, int first) {
    int number = next.getOrDefault(id, first);
    while (!taken.add(id + "-" + number)) {
      number++;
    }
    next.put(id, number + 1);
    return id + "-" + number;
  }

  private static String kebab(String name) {
    String start = name.length() > 4 * LONGEST ? name.substring(0, 4 * LONGEST) : name;
    String lower = start.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      lower = lower.replace(letter.getKey(), letter.getValue());
    }
    return Normalizer.normalize(lower, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}|['’]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static String cut(String kebab) {
    if (kebab.length() <= LONGEST) {
      return kebab;
    }
    int end = kebab.lastIndexOf('-', LONGEST);
    return kebab.substring(0, end > LONGEST / 2 ? end : LONGEST).replaceAll("-$", "");
  }
}
