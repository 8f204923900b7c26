package org.linchpin.lint.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Threshold;
import org.linchpin.lint.text.LabelJudgement;
import org.linchpin.model.Element;

/// Pairs of activities worth comparing, found without comparing all.
///
/// Two sets of words whose common part is at least the share t of all their words share one of the
/// rarest |x| - ceil(t |x|) + 1 words of either (prefix filtering: Chaudhuri, Ganti and Kaushik
/// 2006), so only those are indexed. Equal links are found by grouping. Time is linear in the words
/// apart from the pairs themselves.
final class Candidates {

  /// Two places in the list of activities, `first` before `second`.
  record Pair(int first, int second) {}

  private Candidates() {}

  static List<Pair> of(CheckContext context, List<Element> activities) {
    Set<Pair> pairs =
        new TreeSet<>(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
    double share = context.threshold(Threshold.SAME_WORDS);
    pairs(index(lemmas(context, activities), share), pairs);
    pairs(byLinks(activities), pairs);
    return List.copyOf(pairs);
  }

  private static List<Set<String>> lemmas(CheckContext context, List<Element> activities) {
    return activities.stream()
        .map(activity -> context.judge(activity).map(LabelJudgement::lemmas).orElse(Set.of()))
        .toList();
  }

  private static Collection<List<Integer>> index(List<Set<String>> lemmas, double share) {
    Map<String, Integer> frequency = new HashMap<>();
    lemmas.forEach(words -> words.forEach(word -> frequency.merge(word, 1, Integer::sum)));
    Comparator<String> rarestFirst =
        Comparator.<String>comparingInt(word -> frequency.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder());
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < lemmas.size(); i++) {
      int size = lemmas.get(i).size();
      long prefix = size - (long) Math.ceil(share * size - 1e-9) + 1;
      int place = i;
      lemmas.get(i).stream()
          .sorted(rarestFirst)
          .limit(Math.max(1, prefix))
          .forEach(word -> index.computeIfAbsent(word, w -> new ArrayList<>()).add(place));
    }
    return index.values();
  }

  private static Collection<List<Integer>> byLinks(List<Element> activities) {
    Map<List<Set<String>>, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < activities.size(); i++) {
      Set<String> needs = TwinActivities.needs(activities.get(i));
      Set<String> serves = TwinActivities.serves(activities.get(i));
      if (!needs.isEmpty() && !serves.isEmpty()) {
        groups.computeIfAbsent(List.of(needs, serves), key -> new ArrayList<>()).add(i);
      }
    }
    return groups.values();
  }

  private static void pairs(Collection<List<Integer>> groups, Set<Pair> into) {
    for (List<Integer> group : groups) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          into.add(new Pair(group.get(i), group.get(j)));
        }
      }
    }
  }
}
