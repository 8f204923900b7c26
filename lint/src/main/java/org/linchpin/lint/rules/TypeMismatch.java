package org.linchpin.lint.rules;

import java.util.Map;
import java.util.stream.Stream;
import org.linchpin.engine.assess.CategoryMix;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A declared type of business that its activities do not bear out.
final class TypeMismatch implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA301",
          Severity.WARNING,
          Level.L1,
          "A type of business that the activities contradict",
          "Whether you make things, solve problems or connect people decides where effort and money"
              + " should go.",
          "S20",
          "S57");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    long all = context.all(ElementKind.ACTIVITY).count();
    long sorted =
        context
            .all(ElementKind.ACTIVITY)
            .filter(a -> a.fields().has(ActivityAttributes.CATEGORY))
            .count();
    boolean enough = sorted > 0 && sorted >= context.threshold(Threshold.CATEGORISED) * all;
    return enough && context.assessment().mix().mismatch()
        ? context.assessment().mix().declared().stream().map(declared -> finding(context, declared))
        : Stream.empty();
  }

  private static Finding finding(CheckContext context, String declared) {
    CategoryMix mix = context.assessment().mix();
    Map<String, Double> ruling =
        mix.byRevenue().isEmpty()
            ? mix.byCost().isEmpty() ? mix.byCount() : mix.byCost()
            : mix.byRevenue();
    String largest = largest(ruling);
    return INFO.aboutModel(
            ModelAttributes.KIND.key(),
            "You say '%s'; your activities are %s. Change the type, or look for the activities that are missing."
                .formatted(declared.replace('-', ' '), words(mix.byCount())))
        .fixedBy(
            Stream.of(
                new QuickFix(
                    "Change the type to '%s'".formatted(largest),
                    new Edit.Set("", ModelAttributes.KIND.key(), largest))))
        .because("By cost: %s.".formatted(words(mix.byCost())))
        .because("By the revenue that hangs on them: %s.".formatted(words(mix.byRevenue())));
  }

  /// The largest category, the first by name among equals.
  private static String largest(Map<String, Double> shares) {
    return shares.entrySet().stream()
        .min(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("mixed");
  }

  /// `production 60 %, platform 40 %`.
  private static String words(Map<String, Double> shares) {
    return shares.isEmpty()
        ? "not known"
        : Words.list(
            shares.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(
                    Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey().replace('-', ' ') + " " + Words.percent(e.getValue()))
                .toList());
  }
}
