package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// A channel that reaches no segment.
final class ChannelToNobody implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA214",
          Severity.WARNING,
          Level.L1,
          "A channel that reaches nobody",
          "A channel is a way to somebody. If it leads to no segment it is cost without customers.",
          "S108");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.CHANNEL)
        .filter(channel -> channel.links(CustomerAttributes.REACHES).isEmpty())
        .filter(
            channel ->
                context
                    .incoming()
                    .to(channel, OfferAttributes.THROUGH, MoneyAttributes.THROUGH)
                    .findAny()
                    .isEmpty())
        .map(
            channel ->
                INFO.about(
                        channel,
                        "Whom does '%s' reach? Link the segment with reaches, or drop the channel."
                            .formatted(channel.name()))
                    .fixedBy(Fixes.connectOnly(context, channel, "reaches", ElementKind.SEGMENT)));
  }
}
