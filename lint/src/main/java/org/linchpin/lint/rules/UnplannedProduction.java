package org.linchpin.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
import org.linchpin.model.vocabulary.ResourceAttributes;

/// A producer without capacity, planning or maintenance.
final class UnplannedProduction implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA308",
          Severity.INFO,
          Level.L1,
          "Production without planning",
          "Capacity, the plan of the work and the upkeep of machines decide what production costs.",
          "S64",
          "S65",
          "S66");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    if (!Kind.is(context, "production")) {
      return Stream.empty();
    }
    List<String> missing = new ArrayList<>();
    if (!has(context, a -> a.fields().has(ActivityAttributes.CAPACITY))
        && !resourceHasCapacity(context)) {
      missing.add("how much you can make (capacity)");
    }
    if (!has(context, Topics.PLANNING::isIn)) {
      missing.add("who plans the work");
    }
    boolean maintained =
        has(context, Topics.MAINTENANCE::isIn)
            || !context.model().all(ElementKind.MAINTENANCE).isEmpty();
    if (!maintained) {
      missing.add("who maintains the equipment");
    }
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                ModelAttributes.KIND.key(),
                "A producer is asked %s; nothing here answers. Add what is done, or the number."
                    .formatted(Words.list(missing))));
  }

  private static boolean has(CheckContext context, Predicate<Element> wanted) {
    return context.all(ElementKind.ACTIVITY).anyMatch(wanted);
  }

  private static boolean resourceHasCapacity(CheckContext context) {
    return context
        .all(ElementKind.RESOURCE)
        .anyMatch(resource -> resource.fields().has(ResourceAttributes.CAPACITY));
  }
}
