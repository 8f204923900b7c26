package org.linchpin.lint.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.PartnerAttributes;

/// A partner of whom nobody says what it does.
final class UnusedPartner implements Rule {
  private static final Set<ElementKind> USERS =
      Set.of(
          ElementKind.ACTIVITY,
          ElementKind.RESOURCE,
          ElementKind.PARTNER,
          ElementKind.CHANNEL,
          ElementKind.RELATIONSHIP,
          ElementKind.PROPOSITION,
          ElementKind.STREAM,
          ElementKind.OPERATION);
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA210",
          Severity.WARNING,
          Level.L1,
          "A partner without a part",
          "A partner is worth its trouble by what it does for you, and a danger by what fails with"
              + " it. Neither shows without a link.",
          "S102",
          "S109");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.PARTNER)
        .filter(partner -> partner.links(PartnerAttributes.PROVIDES).isEmpty())
        .filter(
            partner ->
                context
                    .incoming()
                    .to(partner)
                    .noneMatch(arrival -> USERS.contains(arrival.source().kind())))
        .map(
            partner ->
                INFO.about(
                    partner,
                    "What does '%s' do for you? Link what it makes possible with provides, or the activity with performed-by."
                        .formatted(partner.name())));
  }
}
