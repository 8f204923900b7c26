package org.linchpin.lint.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A model whose words call for a framework other than the one it is shown through.
final class OtherLens implements Rule {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(tokens?|tokenomics|protocols?|blockchains?|smart contracts?|daos?|validators?|staking)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<ElementKind> BLOCKS =
      Set.of(
          ElementKind.ACTIVITY, ElementKind.RESOURCE, ElementKind.PROPOSITION, ElementKind.STREAM);
  private static final Set<String> OWN = Set.of("bmc", "vtdf", "vbde");
  private static final RuleInfo INFO =
      new RuleInfo(
          "FW959",
          Severity.INFO,
          Level.L0,
          "Another framework asks better questions",
          "Each framework asks what matters for one sort of business; the wrong one leaves out the question that decides.",
          "S132");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    String lens = context.model().value(ModelAttributes.LENS).orElse("bmc");
    return suggestion(context)
        .filter(found -> !found.lens().equals(lens))
        .map(
            found ->
                INFO.aboutModel(
                        ModelAttributes.LENS.key(),
                        "%s. %s asks about that, and the model is shown as %s. Try 'lens: %s'."
                            .formatted(found.reason(), found.title(), title(lens), found.lens()))
                    .fixedBy(
                        Stream.of(
                            new QuickFix(
                                "Show it as " + found.title(),
                                new Edit.Set("", ModelAttributes.LENS.key(), found.lens())))))
        .stream();
  }

  /// A framework that suits better, and what suggests it.
  private record Suggestion(String lens, String title, String reason) {}

  private static Optional<Suggestion> suggestion(CheckContext context) {
    return protocol(context)
        .map(
            word ->
                new Suggestion(
                    "vbde",
                    "VBDE (value, blockchain, distribution, economics)",
                    word + " points to a protocol or a token"))
        .or(
            () ->
                technology(context)
                    .map(
                        activity ->
                            new Suggestion(
                                "vtdf",
                                "VTDF (value, technology, distribution, finance)",
                                "A platform that rests on '%s' is a technology business"
                                    .formatted(activity.name()))));
  }

  /// The name that speaks of tokens or protocols, in quotation marks.
  private static Optional<String> protocol(CheckContext context) {
    return Stream.concat(
            Stream.concat(context.all(ElementKind.TOKEN), context.all(ElementKind.PROTOCOL_RULE))
                .map(Element::name),
            context.model().elements().stream()
                .filter(element -> BLOCKS.contains(element.kind()))
                .map(Element::name)
                .filter(name -> WORDS.matcher(name).find()))
        .findFirst()
        .map(name -> "'" + name + "'");
  }

  /// A platform's own research and development, when the framework is one for small firms.
  private static Optional<Element> technology(CheckContext context) {
    boolean platform =
        context
            .model()
            .value(ModelAttributes.KIND)
            .map(kind -> kind.shares().containsKey("platform"))
            .orElse(false);
    boolean chosen = context.model().value(ModelAttributes.LENS).isPresent();
    boolean own = context.model().value(ModelAttributes.LENS).map(OWN::contains).orElse(false);
    return platform && chosen && !own
        ? context
            .activities()
            .filter(
                activity ->
                    activity
                        .value(ActivityAttributes.DEPARTMENT)
                        .map("research-and-development"::equals)
                        .orElse(false))
            .findFirst()
        : Optional.empty();
  }

  private static String title(String lens) {
    return switch (lens) {
      case "bmc" -> "a Business Model Canvas";
      case "lean-canvas" -> "a Lean Canvas";
      case "squared-triangle" -> "a Squared Triangle";
      default -> lens.toUpperCase(Locale.ROOT);
    };
  }
}
