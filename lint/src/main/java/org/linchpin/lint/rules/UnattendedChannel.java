package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.PartnerAttributes;

/// A channel that nobody keeps running.
final class UnattendedChannel implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA203",
          Severity.WARNING,
          Level.L1,
          "A channel that nobody runs",
          "A channel is work: somebody answers, stocks, posts, delivers. If nobody is named, nobody"
              + " notices when it fails.",
          "S34",
          "S104");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.CHANNEL)
        .filter(
            channel ->
                Contributions.REACH.activities(context, channel).findAny().isEmpty()
                    && Contributions.REACH.others(context, channel).findAny().isEmpty()
                    && context
                        .incoming()
                        .to(channel, PartnerAttributes.PROVIDES)
                        .findAny()
                        .isEmpty())
        .map(
            channel ->
                INFO.about(
                    channel,
                    "Who keeps '%s' running? Link the activity with reaches, or the partner with provides."
                        .formatted(channel.name())));
  }
}
