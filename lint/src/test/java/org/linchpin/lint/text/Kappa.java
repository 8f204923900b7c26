package org.linchpin.lint.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cohen's kappa (Cohen 1960): the agreement of two lists of classes beyond what the frequencies of
/// the classes alone would give, 1 when they agree throughout.
final class Kappa {

  private Kappa() {}

  static double of(List<String> first, List<String> second) {
    double n = first.size();
    double agreed =
        IntStream.range(0, first.size()).filter(i -> first.get(i).equals(second.get(i))).count()
            / n;
    double chance =
        Stream.concat(first.stream(), second.stream())
            .distinct()
            .mapToDouble(c -> count(first, c) / n * (count(second, c) / n))
            .sum();
    return (agreed - chance) / (1 - chance);
  }

  private static long count(List<String> classes, String wanted) {
    return classes.stream().filter(wanted::equals).count();
  }
}
