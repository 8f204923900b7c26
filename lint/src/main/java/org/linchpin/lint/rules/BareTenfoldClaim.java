package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Incoming;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.GovernanceAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// A promise to be ten times better that does not say than what, by how much, or how that is known.
final class BareTenfoldClaim implements Rule {
  private static final double TENFOLD = 10;
  private static final Pattern TEN_TIMES =
      Pattern.compile(
          "\\b(10\\s?x|x\\s?10|(10|ten) times|ten-?fold|10-fold)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPARED =
      Pattern.compile(
          "\\b(than|compared (with|to)|instead of|against|versus|vs)\\b", Pattern.CASE_INSENSITIVE);
  private static final RuleInfo INFO =
      new RuleInfo(
          "FW952",
          Severity.WARNING,
          Level.L1,
          "Ten times better, and no more said",
          "Ten times better is a measurement: of something, against something, by somebody. Without these it is a slogan.",
          "S127");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    List<String> competitors = context.all(ElementKind.COMPETITOR).map(Element::name).toList();
    return context
        .all(ElementKind.PROPOSITION)
        .filter(promise -> isClaimed(promise))
        .flatMap(promise -> check(context, promise, competitors).stream());
  }

  private static boolean isClaimed(Element promise) {
    return ratio(promise).map(ratio -> ratio >= TENFOLD).orElse(false)
        || TEN_TIMES.matcher(words(promise)).find();
  }

  private static Optional<Double> ratio(Element promise) {
    return promise.known(OfferAttributes.BENEFIT_RATIO).map(ratio -> ratio.spread().central());
  }

  private static String words(Element promise) {
    return Stream.of(
            Optional.of(promise.name()),
            promise.value(OfferAttributes.STATEMENT),
            promise.value(CommonAttributes.DESCRIPTION),
            promise.value(CommonAttributes.NOTES).map(texts -> String.join(" ", texts.texts())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static Optional<Finding> check(
      CheckContext context, Element promise, List<String> competitors) {
    List<Element> evidence =
        context.incoming().to(promise, ElementKind.EVIDENCE).map(Incoming.Arrival::source).toList();
    String texts =
        Stream.concat(
                Stream.of(words(promise)),
                evidence.stream()
                    .flatMap(
                        piece ->
                            Stream.concat(
                                Stream.of(piece.name()),
                                piece.value(GovernanceAttributes.STATEMENT).stream())))
            .collect(Collectors.joining(" "));
    boolean compared =
        COMPARED.matcher(texts).find() || competitors.stream().anyMatch(texts::contains);
    boolean known =
        !evidence.isEmpty()
            || promise
                .known(OfferAttributes.BENEFIT_RATIO)
                .map(ratio -> !ratio.provenance().evidence().isEmpty())
                .orElse(false);
    List<String> missing =
        Stream.of(
                ratio(promise).isPresent() ? "" : "by how much (benefit-ratio)",
                compared ? "" : "than what (name the alternative in the statement)",
                known ? "" : "how you know (a piece of evidence about it)")
            .filter(text -> !text.isEmpty())
            .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(finding(promise, missing));
  }

  private static Finding finding(Element promise, List<String> missing) {
    return INFO.about(
        promise,
        "'%s' claims to be ten times better and does not say %s. Add it, or promise less."
            .formatted(promise.name(), Words.list(missing)));
  }
}
