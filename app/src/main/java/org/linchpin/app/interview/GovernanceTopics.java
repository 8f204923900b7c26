package org.linchpin.app.interview;

import static org.linchpin.app.interview.Topic.Rank.REST;
import static org.linchpin.app.interview.Topic.Rank.STRUCTURE;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linchpin.engine.ActivityClass;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.GovernanceAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// Questions 18 to 25: money, capacity, machines, partners, people, measures and proof.
final class GovernanceTopics {
  private static final Pattern OFFER = Pattern.compile("(.+),\\s*([^,]*\\d[^,]*)");

  private GovernanceTopics() {}

  static List<Topic> all() {
    return Stream.of(money(), things(), sources(), people(), proof())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Topic> money() {
    return List.of(
        Topic.of(
                "q18-cost",
                REST,
                Reply.QUANTITY,
                Gaps.of(ElementKind.ACTIVITY, ActivityAttributes.COST, ActivityAttributes.BUDGET),
                Writings.value("cost"))
            .answering("KA501"),
        Topic.of(
            "q18-bills",
            REST,
            Reply.NAMES,
            Gaps.without(ElementKind.COST),
            Writings.elements(ElementKind.COST)),
        Topic.of(
            "q18-bill-amount",
            REST,
            Reply.QUANTITY,
            Gaps.of(ElementKind.COST, MoneyAttributes.COST_AMOUNT),
            Writings.value("amount")),
        Topic.of(
                "q18-bill-for",
                REST,
                Reply.PICK,
                Gaps.of(ElementKind.COST, MoneyAttributes.PAYS_FOR),
                Writings.linkTo("pays-for", ElementKind.RESOURCE))
            .answering("KA502")
            .offering(
                (now, x) ->
                    now.options(ElementKind.ACTIVITY, ElementKind.RESOURCE, ElementKind.PARTNER)));
  }

  private static boolean makes(Situation now) {
    return now.model()
        .value(ModelAttributes.KIND)
        .map(kind -> kind.shares().containsKey("production"))
        .orElse(false);
  }

  private static boolean isMaking(Situation now, String activity) {
    return now.model()
        .element(activity)
        .flatMap(one -> one.value(ActivityAttributes.STEP))
        .filter("operations"::equals)
        .isPresent();
  }

  private static List<Topic> things() {
    return List.of(
        Topic.of(
            "q19-capacity",
            REST,
            Reply.QUANTITY,
            now ->
                makes(now)
                    ? Gaps.ofVital(ActivityAttributes.CAPACITY)
                        .apply(now)
                        .filter(id -> isMaking(now, id))
                    : Stream.empty(),
            Writings.value("capacity")),
        Topic.of(
            "q20-type",
            REST,
            Reply.CHOICE,
            Gaps.of(ElementKind.RESOURCE, ResourceAttributes.TYPE),
            Writings.value("type")),
        Topic.of(
                "q20-maintenance",
                REST,
                Reply.QUANTITY,
                GovernanceTopics::unmaintained,
                (now, resource, said, changes) -> {
                  String policy =
                      changes.add(ElementKind.MAINTENANCE, "Care of " + now.name(resource));
                  changes.put(policy, "every", said.text());
                  changes.connect(resource, "maintained-under", policy);
                })
            .answering("KA409"));
  }

  private static List<Topic> sources() {
    return List.of(
        Topic.of(
                "q21-sourcing",
                REST,
                Reply.PICK,
                now -> unsourced(now).findAny().isPresent() ? Stream.of("") : Stream.empty(),
                GovernanceTopics::source)
            .offering((now, x) -> now.options(ElementKind.ACTIVITY)),
        Topic.of(
                "q21-offer",
                STRUCTURE,
                Reply.TEXT,
                GovernanceTopics::uncompared,
                GovernanceTopics::offer)
            .answering("KA603"),
        Topic.of(
            "q21-rules",
            REST,
            Reply.QUANTITY,
            now ->
                Gaps.of(ElementKind.ACTIVITY, ActivityAttributes.AUTOMATION)
                    .apply(now)
                    .filter(id -> isOrdinary(now, id)),
            Writings.value("automation/rule-based")));
  }

  private static Stream<String> unmaintained(Situation now) {
    return Gaps.of(ElementKind.RESOURCE, ResourceAttributes.MAINTAINED_UNDER)
        .apply(now)
        .filter(
            id ->
                now.model()
                    .element(id)
                    .flatMap(one -> one.value(ResourceAttributes.TYPE))
                    .filter("physical"::equals)
                    .isPresent());
  }

  private static Stream<String> unsourced(Situation now) {
    return Gaps.of(ElementKind.ACTIVITY, ActivityAttributes.SOURCING).apply(now);
  }

  /// What is picked a partner does, `partly` when it says so; the rest is done in-house.
  private static void source(Situation now, String nothing, Said said, Changes changes)
      throws Misunderstood {
    String partly = "(?i)[,:]?\\s+partly$";
    Set<String> hybrid =
        Said.of(
                String.join(
                    ";",
                    said.items().stream()
                        .map(Said.Item::name)
                        .filter(name -> !name.replaceAll(partly, "").equals(name))
                        .map(name -> name.replaceAll(partly, ""))
                        .toList()),
                now.options(ElementKind.ACTIVITY))
            .picked();
    Set<String> partner =
        Said.of(
                said.text().replaceAll("(?i)[,:]?\\s+partly\\b", ""),
                now.options(ElementKind.ACTIVITY))
            .picked();
    unsourced(now)
        .forEach(
            id ->
                changes.put(
                    id,
                    "sourcing",
                    hybrid.contains(id)
                        ? "hybrid"
                        : partner.contains(id) ? "partner" : "in-house"));
  }

  private static Stream<String> uncompared(Situation now) {
    return Gaps.of(ElementKind.ACTIVITY, ActivityAttributes.OPTIONS)
        .apply(now)
        .filter(id -> now.finding(List.of("KA603"), id).isPresent());
  }

  private static boolean isOrdinary(Situation now, String id) {
    return now.assessed(id)
        .flatMap(one -> one.classification().certain())
        .filter(ActivityClass.CRITICAL_COMMODITY::equals)
        .isPresent();
  }

  private static void offer(Situation now, String activity, Said said, Changes changes) {
    Matcher priced = OFFER.matcher(said.text());
    boolean hasPrice = priced.matches();
    changes.put(activity, "options/+/option", hasPrice ? priced.group(1) : said.text());
    if (hasPrice) {
      changes.put(activity, "options/=/cost", priced.group(2).strip());
    }
    changes.put(activity, "options/=/compared-on", now.today().toString());
  }

  private static List<Topic> people() {
    return List.of(
        Topic.of(
                "q22-owner",
                REST,
                Reply.PICK,
                Gaps.ofVital(ActivityAttributes.OWNED_BY),
                (now, x, said, changes) ->
                    changes.connect(
                        x,
                        "owned-by",
                        Writings.idOf(
                            said.items().getFirst(),
                            now.isLarge() ? ElementKind.ROLE : ElementKind.PERSON,
                            changes)))
            .offering((now, x) -> now.options(ElementKind.PERSON, ElementKind.ROLE)),
        Topic.of(
                "q23-measure",
                REST,
                Reply.PICK,
                Gaps.ofVital(ActivityAttributes.MEASURED_BY),
                Writings.linkTo("measured-by", ElementKind.KPI))
            .offering((now, x) -> now.options(ElementKind.KPI)),
        Topic.of(
            "q23-target",
            REST,
            Reply.QUANTITY,
            Gaps.of(ElementKind.KPI, GovernanceAttributes.TARGET),
            Writings.value("target")),
        Topic.of(
                "q23-document",
                REST,
                Reply.PICK,
                Gaps.ofVital(ActivityAttributes.DOCUMENTED_IN),
                Writings.linkTo("documented-in", ElementKind.DOCUMENT))
            .offering((now, x) -> now.options(ElementKind.DOCUMENT)));
  }

  private static List<Topic> proof() {
    return List.of(
        Topic.of(
                "q24-proof",
                STRUCTURE,
                Reply.CHOICE,
                now ->
                    Gaps.of(ElementKind.SEGMENT, CustomerAttributes.WILLINGNESS)
                        .apply(now)
                        .filter(id -> pays(now, id)),
                Writings.value("willingness-to-pay/proof"))
            .answering("FW953"),
        once("q24-assumptions", Reply.NAMES, Writings.elements(ElementKind.ASSUMPTION)),
        once(
            "q25-changes",
            Reply.NAMES,
            (now, x, said, changes) ->
                said.items()
                    .forEach(
                        item -> {
                          String change = changes.add(ElementKind.CHANGE, item.name());
                          changes.put(change, "date", now.today().toString());
                        })),
        Topic.of(
                "q25-reviewed",
                REST,
                Reply.CHOICE,
                header(ModelAttributes.LAST_REVIEW),
                (now, x, said, changes) -> {
                  if (said.text().equals("yes")) {
                    changes.put("", "last-review", now.today().toString());
                  }
                })
            .answering("KA701"));
  }

  private static Function<Situation, Stream<String>> header(Attribute<?> attribute) {
    return Gaps.header(attribute);
  }

  private static Topic once(String id, Reply reply, Topic.Writing writing) {
    return Topic.of(id, Topic.Rank.REST, reply, now -> Stream.of(""), writing);
  }

  private static boolean pays(Situation now, String segment) {
    return now.linking(ElementKind.STREAM, MoneyAttributes.FROM, segment)
        .map(Element::id)
        .findAny()
        .isPresent();
  }
}
