package org.linchpin.lint.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Threshold;
import org.linchpin.lint.text.LabelJudgement;
import org.linchpin.model.Element;

/// For each activity that looks like an earlier one, the first that it looks like.
///
/// Naming one is enough, and keeps a thousand notes alike from becoming half a million findings.
/// Equal words and equal links are found by grouping. For words that are nearly the same: two sets
/// whose common part is at least the share t of all their words share one of the rarest `|x| -
/// ceil(t |x|) + 1` words of either (prefix filtering: Chaudhuri, Ganti and Kaushik 2006), so only
/// those are indexed; and a set so small that one word more or less brings it below t is not
/// indexed at all. Time is linear in the words unless many long names share their rarest ones.
final class Twins {
  private static final double ROUNDING = 1e-9;

  private final double share;
  private final List<Set<String>> lemmas;
  private final Map<Integer, Twin> twins = new TreeMap<>();

  /// Two places in the list of activities, `first` before `second`.
  ///
  /// @param words the share of common words; 0 when the links are what is the same
  record Twin(int first, int second, double words) {}

  private Twins(double share, List<Set<String>> lemmas) {
    this.share = share;
    this.lemmas = lemmas;
  }

  static List<Twin> of(CheckContext context, List<Element> activities) {
    Twins search =
        new Twins(
            context.threshold(Threshold.SAME_WORDS),
            activities.stream()
                .map(
                    activity ->
                        context.judge(activity).map(LabelJudgement::lemmas).orElse(Set.of()))
                .toList());
    search.alike(search.equalWords());
    search.equalLinks(activities);
    return List.copyOf(search.twins.values());
  }

  /// Notes of the same words; what is left are the places with words of their own.
  private List<Integer> equalWords() {
    Map<Set<String>, Integer> firsts = new HashMap<>();
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < lemmas.size(); i++) {
      Integer first = lemmas.get(i).isEmpty() ? null : firsts.putIfAbsent(lemmas.get(i), i);
      if (first != null) {
        twins.put(i, new Twin(first, i, 1));
      } else if (canBeNearlyTheSame(lemmas.get(i).size())) {
        rest.add(i);
      }
    }
    return rest;
  }

  private boolean canBeNearlyTheSame(int size) {
    return size > 0 && size / (size + 1.0) >= share - ROUNDING;
  }

  private void alike(List<Integer> places) {
    Comparator<String> rarestFirst = rarestFirst(places);
    Map<String, List<Integer>> index = new HashMap<>();
    for (int place : places) {
      List<String> prefix = prefix(lemmas.get(place), rarestFirst);
      prefix.stream()
          .flatMap(word -> index.getOrDefault(word, List.of()).stream())
          .flatMap(first -> twin(first, place).stream())
          .min(Comparator.comparingInt(Twin::first))
          .ifPresent(twin -> twins.put(place, twin));
      prefix.forEach(word -> index.computeIfAbsent(word, _ -> new ArrayList<>()).add(place));
    }
  }

  private Comparator<String> rarestFirst(List<Integer> places) {
    Map<String, Integer> frequency = new HashMap<>();
    places.forEach(
        place -> lemmas.get(place).forEach(word -> frequency.merge(word, 1, Integer::sum)));
    return Comparator.<String>comparingInt(word -> frequency.getOrDefault(word, 0))
        .thenComparing(Comparator.naturalOrder());
  }

  private List<String> prefix(Set<String> words, Comparator<String> rarestFirst) {
    long length = words.size() - (long) Math.ceil(share * words.size() - ROUNDING) + 1;
    return words.stream().sorted(rarestFirst).limit(Math.max(1, length)).toList();
  }

  private Optional<Twin> twin(int first, int second) {
    Set<String> one = lemmas.get(first);
    Set<String> other = lemmas.get(second);
    long common = one.stream().filter(other::contains).count();
    double words = (double) common / (one.size() + other.size() - common);
    return words >= share ? Optional.of(new Twin(first, second, words)) : Optional.empty();
  }

  private void equalLinks(List<Element> activities) {
    Map<List<Set<String>>, Integer> firsts = new HashMap<>();
    for (int i = 0; i < activities.size(); i++) {
      Set<String> needs = TwinActivities.needs(activities.get(i));
      Set<String> serves = TwinActivities.serves(activities.get(i));
      Integer first =
          Stream.of(needs, serves).anyMatch(Set::isEmpty)
              ? null
              : firsts.putIfAbsent(List.of(needs, serves), i);
      if (first != null) {
        twins.putIfAbsent(i, new Twin(first, i, 0));
      }
    }
  }
}
