package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Incoming.Arrival;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;

/// Shares of one thing that are claimed side by side although each of their activities stops the
/// whole.
final class OverlappingShares implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "MD908",
          Severity.ERROR,
          Level.L2,
          "Shares that overlap",
          "When each of two activities stops the whole, each carries all of it; their parts cannot be added up.",
          "S93");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.of(
            ElementKind.STREAM,
            ElementKind.PROPOSITION,
            ElementKind.CHANNEL,
            ElementKind.RELATIONSHIP)
        .flatMap(context::all)
        .flatMap(target -> check(context, target).stream());
  }

  private static Optional<Finding> check(CheckContext context, Element target) {
    List<Arrival> claims =
        context
            .incoming()
            .to(
                target,
                ActivityAttributes.EARNS,
                ActivityAttributes.DELIVERS,
                ActivityAttributes.REACHES,
                ActivityAttributes.MAINTAINS)
            .filter(OverlappingShares::isWholeAndShared)
            .toList();
    if (claims.size() < 2) {
      return Optional.empty();
    }
    List<Element> sources = claims.stream().map(Arrival::source).toList();
    return Optional.of(
        INFO.about(
                sources.getFirst(),
                "%s are given %s of '%s', but without any one of them all of it stops, so these parts overlap and do not add up. If they stand in for one another, give the links the same group; if all are needed, leave the shares out."
                    .formatted(
                        Words.names(sources),
                        Words.list(
                            claims.stream()
                                .map(claim -> Words.percent(LinkShares.of(claim.link())))
                                .toList()),
                        target.name()))
            .with(sources.toArray(Element[]::new))
            .at(claims.getFirst().attribute()));
  }

  /// A necessary contribution with a share below the whole and no group to share with.
  private static boolean isWholeAndShared(Arrival arrival) {
    Fields said = arrival.link().qualifiers();
    return LinkShares.isStated(arrival.link())
        && LinkShares.of(arrival.link()) < 1
        && !said.has(LinkAttributes.GROUP)
        && said.value(LinkAttributes.STRENGTH).map("necessary"::equals).orElse(true);
  }
}
