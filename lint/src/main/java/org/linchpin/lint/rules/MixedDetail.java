package org.linchpin.lint.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Activities of very different detail on one canvas.
final class MixedDetail implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA107",
          Severity.INFO,
          Level.L0,
          "Mixed levels of detail",
          "What is not of one size cannot be compared, ranked or counted.",
          "S97");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    Comparator<Element> byDetail = Comparator.comparingDouble(a -> Detail.of(context, a));
    List<Element> known = context.activities().filter(a -> Detail.of(context, a) > 0).toList();
    if (known.isEmpty()) {
      return Stream.empty();
    }
    Element widest = known.stream().min(byDetail).orElseThrow();
    Element finest = known.stream().max(byDetail).orElseThrow();
    double spread = Detail.of(context, finest) - Detail.of(context, widest);
    return spread <= context.threshold(Threshold.DETAIL_SPREAD)
        ? Stream.empty()
        : Stream.of(
            INFO.about(
                    List.of(finest.id(), widest.id()),
                    "Mixed levels: '%s' (%s) stands beside '%s' (%s). Bring them to one level, or put one under the other with part-of."
                        .formatted(
                            finest.name(),
                            Detail.word(Detail.of(context, finest)),
                            widest.name(),
                            Detail.word(Detail.of(context, widest))))
                .at(ActivityAttributes.ABSTRACTION));
  }
}
