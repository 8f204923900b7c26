package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.SizeClass;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Activities that are, on the whole, described in too much or too little detail for the size of
/// the business.
final class DetailOutOfBand implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA106",
          Severity.WARNING,
          Level.L0,
          "Too much or too little detail",
          "A small business is its actual tasks and processes; a group of companies is better"
              + " described by wider ones.",
          "S97",
          "S146");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    Optional<SizeClass> size = context.profile().size();
    List<Element> known = context.activities().filter(a -> Detail.of(context, a) > 0).toList();
    if (size.isEmpty() || known.size() < context.threshold(Threshold.DETAIL_KNOWN)) {
      return Stream.empty();
    }
    double[] levels = known.stream().mapToDouble(a -> Detail.of(context, a)).sorted().toArray();
    double median = (levels[(levels.length - 1) / 2] + levels[levels.length / 2]) / 2;
    double from = context.profile().bySize("DETAIL_FROM");
    double to = context.profile().bySize("DETAIL_TO");
    if (median >= from && median <= to) {
      return Stream.empty();
    }
    List<String> outside =
        known.stream()
            .filter(a -> median < from ? Detail.of(context, a) < from : Detail.of(context, a) > to)
            .map(Element::id)
            .toList();
    return Stream.of(
        INFO.about(
                outside,
                "A %s business normally describes its activities at levels %s to %s (1 category, 5 task); half of yours are at %s or %s. %s"
                    .formatted(
                        size.get().word(),
                        Words.number(from),
                        Words.number(to),
                        Words.number(median),
                        median < from ? "wider" : "finer",
                        median < from
                            ? "Split them into what is actually done."
                            : "Roll them up into what they are for."))
            .at(ActivityAttributes.ABSTRACTION));
  }
}
