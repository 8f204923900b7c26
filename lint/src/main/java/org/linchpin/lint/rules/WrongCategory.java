package org.linchpin.lint.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.Weights;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// An activity whose words speak for another category than the one it is given.
final class WrongCategory implements Rule {
  private static final Map<String, Pattern> WORDS =
      Map.of(
          "platform",
          Pattern.compile(
              "\\b(?:match\\w*|marketplace|platform|network effects?|moderat\\w+|onboard\\w*)\\b",
              Pattern.CASE_INSENSITIVE),
          "production",
          Pattern.compile(
              "\\b(?:manufactur\\w+|assembl\\w+|bak(?:e|ing)|brew\\w*|weld\\w*|print\\w*|pack|packing)\\b",
              Pattern.CASE_INSENSITIVE),
          "problem-solving",
          Pattern.compile(
              "\\b(?:diagnos\\w+|consult\\w*|advis\\w+|counsel\\w*|litigat\\w+)\\b",
              Pattern.CASE_INSENSITIVE));
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA302",
          Severity.INFO,
          Level.L0,
          "An activity in an unlikely category",
          "Production, problem solving and platform work are run, measured and priced differently.",
          "S49",
          "S52",
          "S54");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .activities()
        .flatMap(
            activity ->
                activity
                    .value(ActivityAttributes.CATEGORY)
                    .flatMap(given -> likely(activity).flatMap(l -> finding(activity, given, l)))
                    .stream());
  }

  /// The one category that the words of the name speak for.
  private static Optional<String> likely(Element activity) {
    List<String> found =
        WORDS.keySet().stream()
            .filter(category -> word(category, activity).isPresent())
            .sorted()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static Optional<String> word(String category, Element activity) {
    return Optional.ofNullable(WORDS.get(category))
        .map(pattern -> pattern.matcher(activity.name()))
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group());
  }

  private static Optional<Finding> finding(Element activity, Weights given, String likely) {
    return given.share(likely) > 0
        ? Optional.empty()
        : Optional.of(
            INFO.about(
                    activity,
                    "'%s' is put under %s and reads like %s. Change its category, or its name."
                        .formatted(
                            activity.name(),
                            given.largest().orElse("").replace('-', ' '),
                            likely.replace('-', ' ')))
                .at(ActivityAttributes.CATEGORY)
                .fixedBy(
                    Stream.of(
                        new QuickFix(
                            "Put it under '%s'".formatted(likely),
                            new Edit.Set(activity.id(), "category", likely))))
                .because("The word '%s'.".formatted(word(likely, activity).orElse(""))));
  }
}
