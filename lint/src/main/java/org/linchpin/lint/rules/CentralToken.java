package org.linchpin.lint.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linchpin.engine.tokens.Allocation;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.TokenAttributes;

/// A token called decentralised of which one or two hold the majority.
final class CentralToken implements Rule {
  private static final Pattern CLAIM =
      Pattern.compile("\\bdecentrali[sz]\\w*", Pattern.CASE_INSENSITIVE);
  private static final RuleInfo INFO =
      new RuleInfo(
          "FW958",
          Severity.WARNING,
          Level.L2,
          "Decentralised in name only",
          "Where one or two can outvote all others, the others decide nothing, whatever the protocol is"
              + " called.",
          "S131");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return !isClaimed(context)
        ? Stream.empty()
        : context
            .all(ElementKind.TOKEN)
            .flatMap(
                token -> {
                  List<Double> shares =
                      token.links(TokenAttributes.ALLOCATED).all().map(LinkShares::of).toList();
                  int holders = holders(shares);
                  return holders > 0 && holders <= context.threshold(Threshold.FEW_HOLDERS)
                      ? Stream.of(finding(token, holders))
                      : Stream.empty();
                });
  }

  private static boolean isClaimed(CheckContext context) {
    Stream<String> own =
        Stream.concat(
            Stream.of(context.model().name()),
            context.model().value(CommonAttributes.DESCRIPTION).stream());
    Stream<String> elements =
        context.model().elements().stream()
            .flatMap(
                e ->
                    Stream.concat(
                        Stream.of(e.name()), e.value(CommonAttributes.DESCRIPTION).stream()));
    return Stream.concat(own, elements).anyMatch(text -> CLAIM.matcher(text).find());
  }

  /// 0 when the shares are not stated as shares, or do not come to a majority.
  private static int holders(List<Double> shares) {
    return shares.stream().allMatch(share -> share >= 0 && share <= 1)
        ? new Allocation(shares).nakamoto().orElse(0)
        : 0;
  }

  private static Finding finding(Element token, int holders) {
    return INFO.about(
            token,
            "The model speaks of decentralisation, and %s of '%s'. Spread the allocation, or drop the claim."
                .formatted(
                    holders == 1
                        ? "one holder has the majority"
                        : holders + " holders together have the majority",
                    token.name()))
        .at(TokenAttributes.ALLOCATED);
  }
}
