package org.linchpin.app.interview;

import static org.linchpin.app.interview.Topic.Rank.REST;
import static org.linchpin.app.interview.Topic.Rank.STRUCTURE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Links;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// Questions 5 to 9: what must be done to deliver, to reach, to keep and to earn.
final class ActivityTopics {
  /// The steps of the value configurations (Stabell and Fjeldstad 1998) in everybody's words.
  private static final Map<String, String> STEPS =
      Map.ofEntries(
          Map.entry("inbound-logistics", "getting in what you need"),
          Map.entry("operations", "making it"),
          Map.entry("outbound-logistics", "getting it to customers"),
          Map.entry("marketing-and-sales", "being found and selling"),
          Map.entry("service", "looking after customers who have bought"),
          Map.entry("problem-finding", "finding out what a customer needs"),
          Map.entry("problem-solving", "looking for solutions"),
          Map.entry("choice", "choosing one of them"),
          Map.entry("execution", "carrying it out"),
          Map.entry("control-and-evaluation", "checking whether it helped"),
          Map.entry("network-promotion", "winning members and agreeing the rules with them"),
          Map.entry("service-provisioning", "matching members and serving them"),
          Map.entry("infrastructure-operation", "keeping the system running"));

  private ActivityTopics() {}

  static List<Topic> all() {
    return Stream.concat(delivering(), keeping()).toList();
  }

  private static Stream<Topic> delivering() {
    return Stream.of(
        runs("q5-deliver", ElementKind.PROPOSITION, ActivityAttributes.DELIVERS)
            .answering("KA202", "KA112"),
        Topic.of(
                "q6-step",
                STRUCTURE,
                Reply.PICK,
                ActivityTopics::missingSteps,
                ActivityTopics::step)
            .offering(ActivityTopics::activities)
            .naming((now, step) -> STEPS.getOrDefault(step, step)),
        Topic.of(
                "q7-channel",
                STRUCTURE,
                Reply.PICK,
                Gaps.of(ElementKind.PROPOSITION, OfferAttributes.THROUGH),
                ActivityTopics::channel)
            .offering((now, x) -> now.options(ElementKind.CHANNEL)),
        runs("q7-runs", ElementKind.CHANNEL, ActivityAttributes.REACHES).answering("KA203"),
        Topic.of(
            "q7-phases",
            REST,
            Reply.NAMES,
            Gaps.of(ElementKind.CHANNEL, CustomerAttributes.PHASES),
            Writings.texts("phases")));
  }

  private static Stream<Topic> keeping() {
    return Stream.of(
        Topic.of(
                "q8-relationship",
                STRUCTURE,
                Reply.PICK,
                Gaps.unlinked(
                    ElementKind.SEGMENT, ElementKind.RELATIONSHIP, CustomerAttributes.WITH),
                Writings.linkFrom("with", ElementKind.RELATIONSHIP))
            .offering((now, x) -> now.options(ElementKind.RELATIONSHIP)),
        runs("q8-runs", ElementKind.RELATIONSHIP, ActivityAttributes.MAINTAINS).answering("KA204"),
        runs("q9-earns", ElementKind.STREAM, ActivityAttributes.EARNS).answering("KA205", "KA215"),
        Topic.of(
                "q9-fraud",
                STRUCTURE,
                Reply.PICK,
                now -> now.findings().of("KA216").map(finding -> finding.main()),
                Writings.linkFrom("earns", ElementKind.ACTIVITY))
            .answering("KA216")
            .offering(ActivityTopics::activities),
        Topic.of(
            "q9-paid-after",
            REST,
            Reply.QUANTITY,
            Gaps.of(ElementKind.STREAM, MoneyAttributes.PAID_AFTER),
            Writings.value("paid-after")));
  }

  /// Which activity is behind each element of a kind, by one of the four goals.
  private static Topic runs(String id, ElementKind kind, Attribute<Links> goal) {
    return Topic.of(
            id,
            STRUCTURE,
            Reply.PICK,
            now -> now.all(kind).map(Element::id).filter(target -> isUnserved(now, goal, target)),
            Writings.linkFrom(goal.key(), ElementKind.ACTIVITY))
        .offering(ActivityTopics::activities);
  }

  private static List<Option> activities(Situation now, String subject) {
    return now.options(ElementKind.ACTIVITY);
  }

  private static boolean isUnserved(Situation now, Attribute<Links> goal, String target) {
    return now.linking(ElementKind.ACTIVITY, goal, target).findAny().isEmpty();
  }

  private static Stream<String> missingSteps(Situation now) {
    return now.model().all(ElementKind.ACTIVITY).isEmpty()
        ? Stream.empty()
        : now.assessment().mix().missingSteps().stream();
  }

  private static void step(Situation now, String step, Said said, Changes changes) {
    for (Said.Item item : said.items()) {
      String activity = Writings.idOf(item, ElementKind.ACTIVITY, changes);
      boolean taken =
          now.model()
              .element(activity)
              .filter(known -> known.fields().has(ActivityAttributes.STEP))
              .isPresent();
      if (!taken) {
        changes.put(activity, "step", step);
      }
    }
  }

  /// The channels of a promise; they reach whom it is for, and what is paid for it comes by them.
  private static void channel(Situation now, String promise, Said said, Changes changes) {
    Element proposition = now.model().element(promise).orElseThrow();
    List<String> segments = proposition.links(OfferAttributes.FOR).targets().toList();
    List<String> streams =
        now.linking(ElementKind.STREAM, MoneyAttributes.FOR, promise).map(Element::id).toList();
    for (Said.Item item : said.items()) {
      String channel = Writings.idOf(item, ElementKind.CHANNEL, changes);
      changes.connect(promise, "through", channel);
      segments.forEach(segment -> changes.connect(channel, "reaches", segment));
      streams.forEach(stream -> changes.connect(stream, "through", channel));
    }
  }
}
