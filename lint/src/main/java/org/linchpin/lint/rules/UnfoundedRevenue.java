package org.linchpin.lint.rules;

import java.util.List;
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
import org.linchpin.model.vocabulary.MoneyAttributes;

/// A revenue stream that nobody pays or that is paid for nothing.
final class UnfoundedRevenue implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA213",
          Severity.ERROR,
          Level.L1,
          "Revenue from nobody or for nothing",
          "Revenue is somebody paying for something. A stream that names neither cannot be traced to"
              + " what it hangs on.",
          "S107");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.STREAM)
        .flatMap(
            stream -> {
              boolean payer = !stream.links(MoneyAttributes.FROM).isEmpty();
              boolean promise = !stream.links(MoneyAttributes.FOR).isEmpty();
              return payer && promise
                  ? Stream.empty()
                  : Stream.of(finding(context, stream, payer, promise));
            });
  }

  private static Finding finding(
      CheckContext context, Element stream, boolean payer, boolean promise) {
    String missing =
        payer ? "what it is paid for" : promise ? "who pays it" : "who pays it, and for what";
    return INFO.about(
            stream,
            "'%s' does not say %s. Link %s."
                .formatted(
                    stream.name(),
                    missing,
                    payer
                        ? "the value proposition with for"
                        : promise
                            ? "the segment with from"
                            : "the segment with from and the value proposition with for"))
        .fixedBy(wholeFix(context, stream, payer, promise));
  }

  private static Stream<QuickFix> wholeFix(
      CheckContext context, Element stream, boolean payer, boolean promise) {
    Stream<QuickFix> from =
        payer ? Stream.empty() : Fixes.connectOnly(context, stream, "from", ElementKind.SEGMENT);
    Stream<QuickFix> forWhat =
        promise
            ? Stream.empty()
            : Fixes.connectOnly(context, stream, "for", ElementKind.PROPOSITION);
    List<QuickFix> parts = Stream.concat(from, forWhat).toList();
    int wanted = (payer ? 0 : 1) + (promise ? 0 : 1);
    return parts.size() < wanted
        ? Stream.empty()
        : Stream.of(
            new QuickFix(
                parts.size() == 1
                    ? parts.getFirst().title()
                    : "Link the only segment and the only promise",
                parts.stream().flatMap(fix -> fix.edits().stream()).toList()));
  }
}
