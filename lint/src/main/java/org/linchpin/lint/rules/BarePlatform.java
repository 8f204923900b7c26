package org.linchpin.lint.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A platform that names no activity of running one.
final class BarePlatform implements Rule {
  private static final Set<String> STEPS =
      Set.of("network-promotion", "service-provisioning", "infrastructure-operation");
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA305",
          Severity.WARNING,
          Level.L1,
          "A platform that nobody runs",
          "Matching the sides, keeping the platform up and keeping it safe are what its users come"
              + " back for.",
          "S56");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    boolean run =
        context.all(ElementKind.ACTIVITY).anyMatch(activity -> isAboutThePlatform(activity));
    return !Kind.is(context, "platform") || run
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                ModelAttributes.KIND.key(),
                "No activity matches the sides, keeps the platform running or keeps it safe. Who does it? Name at least one such activity."));
  }

  private static boolean isAboutThePlatform(Element activity) {
    return Topics.MATCHING.isIn(activity)
        || Topics.UPKEEP.isIn(activity)
        || Topics.TRUST.isIn(activity)
        || activity.value(ActivityAttributes.STEP).map(STEPS::contains).orElse(false);
  }
}
