package org.linchpin.engine.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.engine.stop.KnowledgeValue;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.Links;
import org.linchpin.model.quantity.Basis;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.GovernanceAttributes;

/// The map of assumptions by importance and evidence: what is stated as an assumption, and the
/// numbers on which verdicts turn.
final class KeyAssumptions {
  private static final List<String> PROOFS = List.of("none", "opinion", "say", "do", "pay");

  private final BusinessModel model;
  private final Map<String, Double> atRisk = new HashMap<>();
  private final Map<String, Double> worth = new HashMap<>();
  private final Map<String, KeyAssumption> numbers = new LinkedHashMap<>();

  private KeyAssumptions(
      BusinessModel model, List<ActivityAssessment> activities, List<StreamAssessment> streams) {
    this.model = model;
    for (ActivityAssessment activity : activities) {
      atRisk.put(activity.id(), activity.atRisk().share());
      activity
          .stop()
          .ifPresent(stop -> stop.measureNext().forEach(value -> number(activity, value)));
    }
    streams.forEach(this::stream);
  }

  /// Most important first; of equally important ones those with least evidence.
  static List<KeyAssumption> of(
      BusinessModel model, List<ActivityAssessment> activities, List<StreamAssessment> streams) {
    KeyAssumptions map = new KeyAssumptions(model, activities, streams);
    List<KeyAssumption> all = new ArrayList<>(map.numbers.values());
    model.all(ElementKind.ASSUMPTION).forEach(assumption -> all.add(map.stated(assumption)));
    return all.stream()
        .sorted(
            Comparator.comparingDouble((KeyAssumption a) -> -a.importance())
                .thenComparingInt(KeyAssumption::evidence))
        .toList();
  }

  /// A stream and what it is paid for, by whom and through what stand for its share of revenue.
  private void stream(StreamAssessment stream) {
    atRisk.merge(stream.id(), stream.share(), Math::max);
    model.element(stream.id()).stream()
        .flatMap(element -> element.fields().values().values().stream())
        .filter(Links.class::isInstance)
        .map(Links.class::cast)
        .flatMap(Links::targets)
        .forEach(target -> atRisk.merge(target, stream.share(), Math::max));
  }

  private void number(ActivityAssessment activity, KnowledgeValue value) {
    worth.merge(value.element(), value.gain(), Math::max);
    KeyAssumption found =
        new KeyAssumption(
            value.what(),
            value.element(),
            value.attribute(),
            Math.min(1, value.gain()),
            String.format(
                Locale.ROOT,
                "knowing it raises the chance of judging '%s' rightly by %.0f in a hundred",
                activity.name(),
                100 * value.gain()),
            value.assumed() ? 0 : evidence(value));
    numbers.merge(
        value.element() + "." + value.attribute() + "." + value.what(),
        found,
        (a, b) -> a.importance() >= b.importance() ? a : b);
  }

  /// How well a stated number is shown; nothing said about it counts as an opinion.
  private int evidence(KnowledgeValue value) {
    Fields fields =
        value.element().isEmpty()
            ? model.header()
            : model.element(value.element()).map(Element::fields).orElse(Fields.NONE);
    Optional<Basis> basis =
        fields.values().entrySet().stream()
            .filter(entry -> entry.getKey().key().equals(value.attribute()))
            .map(Map.Entry::getValue)
            .filter(Estimate.class::isInstance)
            .map(Estimate.class::cast)
            .flatMap(estimate -> estimate.provenance().basis().stream())
            .findFirst();
    return basis
        .map(
            known ->
                switch (known) {
                  case MEASURED -> 3;
                  case DOCUMENTED -> 2;
                  case EXPERT -> 1;
                  case ASSUMED, DEFAULT -> 0;
                })
        .orElse(1);
  }

  private KeyAssumption stated(Element assumption) {
    List<String> about = assumption.links(GovernanceAttributes.ABOUT).targets().toList();
    double revenue = largest(about, atRisk);
    double gain = largest(about, worth);
    String declared = assumption.value(GovernanceAttributes.IMPORTANCE).orElse("");
    double importance = Math.max(revenue, gain);
    String because =
        gain > revenue
            ? "a verdict turns on a number of what it is about"
            : String.format(
                Locale.ROOT, "%.0f %% of revenue hangs on what it is about", 100 * revenue);
    return importance > 0
        ? new KeyAssumption(
            statement(assumption), assumption.id(), "", importance, because, proof(assumption))
        : new KeyAssumption(
            statement(assumption),
            assumption.id(),
            "",
            switch (declared) {
              case "high" -> 0.9;
              case "medium" -> 0.5;
              case "low" -> 0.1;
              default -> 0;
            },
            declared.isEmpty() ? "nothing is linked to it" : "declared " + declared,
            proof(assumption));
  }

  private static String statement(Element assumption) {
    return assumption.value(GovernanceAttributes.STATEMENT).orElse(assumption.name());
  }

  private static double largest(List<String> ids, Map<String, Double> values) {
    return ids.stream().mapToDouble(id -> values.getOrDefault(id, 0.0)).max().orElse(0);
  }

  /// The strongest proof of the assumption itself or of a piece of evidence about it.
  private int proof(Element assumption) {
    Stream<Element> evidence =
        model.all(ElementKind.EVIDENCE).stream()
            .filter(
                piece ->
                    piece
                        .links(GovernanceAttributes.ABOUT)
                        .targets()
                        .anyMatch(assumption.id()::equals));
    return Stream.concat(Stream.of(assumption), evidence)
        .mapToInt(
            element ->
                Math.max(
                    0, PROOFS.indexOf(element.value(GovernanceAttributes.PROOF).orElse("none"))))
        .max()
        .orElse(0);
  }
}
