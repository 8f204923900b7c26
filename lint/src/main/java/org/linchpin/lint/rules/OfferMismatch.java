package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.vocabulary.OfferAttributes;

/// A segment that is offered nothing, or a value proposition for nobody.
final class OfferMismatch implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA211",
          Severity.ERROR,
          Level.L1,
          "Nobody is offered it, or nobody wants it",
          "A business model joins customers who want something with a promise that answers it. One"
              + " without the other has no trade.",
          "S28",
          "S147");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    Stream<Finding> unserved =
        context
            .all(ElementKind.SEGMENT)
            .filter(s -> context.incoming().to(s, OfferAttributes.FOR).findAny().isEmpty())
            .map(
                segment ->
                    INFO.about(
                            segment,
                            "You promise '%s' nothing. Link the value proposition that is for them, or drop the segment."
                                .formatted(segment.name()))
                        .fixedBy(
                            Fixes.only(context, ElementKind.PROPOSITION).stream()
                                .map(promise -> offer(promise, segment))));
    Stream<Finding> unwanted =
        context
            .all(ElementKind.PROPOSITION)
            .filter(promise -> promise.links(OfferAttributes.FOR).isEmpty())
            .map(
                promise ->
                    INFO.about(
                            promise,
                            "Who wants '%s'? Link the customer segment with for, or drop the promise."
                                .formatted(promise.name()))
                        .fixedBy(
                            Fixes.only(context, ElementKind.SEGMENT).stream()
                                .map(segment -> offer(promise, segment))));
    return Stream.concat(unserved, unwanted);
  }

  private static QuickFix offer(Element promise, Element segment) {
    return new QuickFix(
        "Say that %s is for %s".formatted(Words.name(promise), Words.name(segment)),
        new Edit.Connect(promise.id(), "for", segment.id()));
  }
}
