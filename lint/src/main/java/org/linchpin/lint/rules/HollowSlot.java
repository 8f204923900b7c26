package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// A slot of VTDF that holds a note but not what makes it work.
final class HollowSlot implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "FW955",
          Severity.WARNING,
          Level.L1,
          "A slot with nothing behind it",
          "Technology is what somebody develops, and finance is cash that comes in; a note alone does neither.",
          "S125",
          "S129");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    boolean active = context.model().value(ModelAttributes.LENS).map("vtdf"::equals).orElse(false);
    return active ? Stream.concat(technology(context), cash(context)) : Stream.empty();
  }

  private static Stream<Finding> technology(CheckContext context) {
    return context.lens("vtdf").stream()
        .flatMap(lens -> lens.slots().stream())
        .filter(filled -> filled.slot().title().startsWith("Technology"))
        .filter(filled -> !filled.isEmpty())
        .filter(
            filled ->
                filled.elements().stream()
                    .noneMatch(element -> element.kind() == ElementKind.ACTIVITY))
        .map(
            filled ->
                INFO.aboutModel(
                    ModelAttributes.LENS.key(),
                    "The slot '%s' names a technology, and no activity develops it. Who works on it? Add that activity with the department research-and-development."
                        .formatted(filled.slot().title())));
  }

  private static Stream<Finding> cash(CheckContext context) {
    boolean earns = context.all(ElementKind.STREAM).findAny().isPresent();
    boolean known =
        context.model().header().known(ModelAttributes.CASH).isPresent()
            || context
                .all(ElementKind.STREAM)
                .anyMatch(stream -> stream.known(MoneyAttributes.PAID_AFTER).isPresent())
            || context.model().elements().stream().anyMatch(HollowSlot::isTagged);
    return !earns || known
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                ModelAttributes.LENS.key(),
                "The financial model names revenue, and nothing says when cash comes in. State cash, and paid-after of the revenue streams, or tag the note that explains it 'cash-generation'."));
  }

  private static boolean isTagged(Element element) {
    return element
        .value(CommonAttributes.TAGS)
        .map(tags -> tags.texts().contains("cash-generation"))
        .orElse(false);
  }
}
