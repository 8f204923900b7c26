package org.linchpin.format.importing.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linchpin.format.importing.canvas.BlockMatch.Strength;
import org.linchpin.model.Block;
import org.linchpin.model.ElementKind;

/// The names people give to the nine blocks, from a word list.
///
/// A name is looked up as a whole, then without brackets, then by its parts around a slash, bar,
/// colon or dash; then by its first words; then by edit distance (one letter in six to nine, two in
/// ten and more).
public final class BlockNames {
  private static final BlockNames ENGLISH = new BlockNames(WordList.read("block-names.en.txt"));
  private static final Pattern BRACKETS = Pattern.compile("[(\\[{（【][^)\\]}）】]*[)\\]}）】]?");
  private static final Pattern INSIDE = Pattern.compile("[(\\[{（【]([^)\\]}）】]*)");
  private static final Pattern PARTS = Pattern.compile("[/|:：;]|\\s[-–—]+\\s|[–—]");
  private static final Pattern SEPARATOR = Pattern.compile("[(\\[{（【/|:：;–—]|\\s-");
  private static final int LONGEST = 120;

  private record Alias(Block block, boolean loose) {}

  private final Map<String, Alias> aliases = new LinkedHashMap<>();

  private BlockNames(List<List<String>> lines) {
    for (List<String> line : lines) {
      Block block = ElementKind.ofSection(line.getFirst()).orElseThrow().block().orElseThrow();
      boolean loose = line.size() > 2 && line.get(2).equals("loose");
      aliases.put(Wording.bare(line.get(1)), new Alias(block, loose));
    }
  }

  public static BlockNames english() {
    return ENGLISH;
  }

  /// The block with exactly this name or variant.
  public Optional<BlockMatch> exact(String heading) {
    if (heading.length() > LONGEST) {
      return Optional.empty();
    }
    String whole = Wording.bare(heading);
    return candidates(heading).stream()
        .filter(words -> aliases.containsKey(words) && !aliases.get(words).loose())
        .map(words -> match(words, Strength.EXACT, !words.equals(whole)))
        .findFirst();
  }

  /// The block this heading is likely to mean.
  public Optional<BlockMatch> match(String heading) {
    return exact(heading)
        .or(() -> loose(heading))
        .or(() -> beginning(heading))
        .or(() -> misspelt(heading));
  }

  private static List<String> candidates(String heading) {
    List<String> candidates = new ArrayList<>();
    candidates.add(Wording.bare(heading));
    candidates.add(withoutInitials(candidates.getFirst()));
    if (!SEPARATOR.matcher(heading).find()) {
      return candidates;
    }
    String without = BRACKETS.matcher(heading).replaceAll(" ");
    candidates.add(Wording.bare(without));
    for (String part : PARTS.split(without)) {
      candidates.add(Wording.bare(part));
    }
    var inside = INSIDE.matcher(heading);
    while (inside.find()) {
      candidates.add(Wording.bare(inside.group(1)));
    }
    return candidates;
  }

  /// "KP Key Partners" without the letters it begins with, which are those of the words after them.
  private static String withoutInitials(String words) {
    int end = words.indexOf(' ');
    if (end < 2 || end > 3) {
      return words;
    }
    String rest = words.substring(end + 1);
    String first = words.substring(0, end);
    StringBuilder initials = new StringBuilder();
    Arrays.stream(rest.split(" ")).forEach(word -> initials.append(word.charAt(0)));
    return first.contentEquals(initials) || rest.startsWith(first) ? rest : words;
  }

  private Optional<BlockMatch> loose(String heading) {
    if (heading.length() > LONGEST) {
      return Optional.empty();
    }
    String whole = Wording.bare(heading);
    List<String> candidates = new ArrayList<>(List.of(whole));
    String without = BRACKETS.matcher(heading).replaceAll(" ");
    candidates.add(Wording.bare(without));
    for (String part : without.split("/")) {
      candidates.add(Wording.bare(part));
    }
    return candidates.stream()
        .filter(words -> aliases.containsKey(words) && aliases.get(words).loose())
        .map(words -> match(words, Strength.LOOSE, !words.equals(whole)))
        .findFirst();
  }

  private Optional<BlockMatch> beginning(String heading) {
    if (heading.length() > LONGEST) {
      return Optional.empty();
    }
    String whole = Wording.bare(heading);
    return aliases.entrySet().stream()
        .filter(e -> !e.getValue().loose() && e.getKey().contains(" "))
        .filter(e -> whole.startsWith(e.getKey() + " "))
        .map(e -> match(e.getKey(), Strength.NEAR, true))
        .findFirst();
  }

  private Optional<BlockMatch> misspelt(String heading) {
    String words = Wording.bare(BRACKETS.matcher(heading).replaceAll(" "));
    int allowed = words.length() >= 10 ? 2 : words.length() >= 6 ? 1 : 0;
    if (allowed == 0 || words.length() > 40) {
      return Optional.empty();
    }
    String best = "";
    int least = allowed + 1;
    for (Map.Entry<String, Alias> entry : aliases.entrySet()) {
      String alias = entry.getKey();
      if (!entry.getValue().loose()
          && alias.length() >= 6
          && Math.abs(alias.length() - words.length()) <= allowed) {
        int distance = EditDistance.between(words, alias);
        if (distance < least) {
          least = distance;
          best = alias;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(match(best, Strength.NEAR, false));
  }

  private BlockMatch match(String words, Strength strength, boolean hasMore) {
    Alias alias = aliases.get(words);
    if (alias == null) {
      throw new IllegalStateException("The alias (%s) is not listed.".formatted(words));
    }
    return new BlockMatch(alias.block(), strength, words, hasMore);
  }
}
