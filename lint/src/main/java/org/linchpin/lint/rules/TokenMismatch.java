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
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Link;
import org.linchpin.model.vocabulary.TokenAttributes;

/// A token that is not wholly allotted, or of which more comes into being than there may be.
final class TokenMismatch implements Rule {
  private static final double A_YEAR = 365;
  private static final RuleInfo INFO =
      new RuleInfo(
          "FW956",
          Severity.ERROR,
          Level.L0,
          "Tokens that do not add up",
          "The allotment of a token decides who gains and who decides; it has to account for the"
              + " whole, and new tokens have to stay within the cap.",
          "S131");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.TOKEN)
        .flatMap(token -> Stream.concat(allotted(context, token), emitted(context, token)));
  }

  private static Stream<Finding> allotted(CheckContext context, Element token) {
    List<Link> links = token.links(TokenAttributes.ALLOCATED).all().toList();
    double sum = links.stream().mapToDouble(LinkShares::of).sum();
    boolean stated = !links.isEmpty() && links.stream().allMatch(LinkShares::isStated);
    return stated && Math.abs(sum - 1) > context.threshold(Threshold.SHARES_OFF)
        ? Stream.of(
            INFO.about(
                    token,
                    "The allocation of '%s' sums to %s; it should make 100 %%. Change a share, or name who gets the rest."
                        .formatted(token.name(), Words.percent(sum)))
                .at(TokenAttributes.ALLOCATED))
        : Stream.empty();
  }

  private static Stream<Finding> emitted(CheckContext context, Element token) {
    Optional<Double> cap =
        token.known(TokenAttributes.SUPPLY_CAP).map(estimate -> estimate.spread().central());
    return token
        .known(TokenAttributes.EMISSION)
        .map(rate -> rate.inBaseUnits(context.model().calendar()).central() * A_YEAR)
        .filter(yearly -> cap.map(most -> yearly > most).orElse(false))
        .map(
            yearly ->
                INFO.about(
                        token,
                        "%s of '%s' come into being in a year, and there may never be more than %s. Lower the emission, or raise the cap."
                            .formatted(
                                Words.number(yearly), token.name(), Words.number(cap.orElse(0.0))))
                    .at(TokenAttributes.EMISSION))
        .stream();
  }
}
