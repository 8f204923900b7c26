package org.linchpin.app.interview;

import static org.linchpin.app.interview.Topic.Rank.GOVERNANCE;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linchpin.engine.ActivityClass;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.GovernanceAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// Questions 21 to 25: partners, people, measures, proof and review.
final class GovernanceTopics {
  private static final Pattern OFFER = Pattern.compile("(.+),\\s*([^,]*\\d[^,]*)");

  /// At the end of an item.
  private static final Pattern PARTLY =
      Pattern.compile("[,:]?\\s+partly\\s*(?=$|[;\n])", Pattern.CASE_INSENSITIVE);

  private GovernanceTopics() {}

  static List<Topic> all() {
    return Stream.of(sources(), people(), proof()).flatMap(List::stream).toList();
  }

  private static List<Topic> sources() {
    return List.of(
        Topic.of(
                "q21-sourcing",
                GOVERNANCE,
                Reply.PICK,
                now -> unsourced(now).findAny().isPresent() ? Stream.of("") : Stream.empty(),
                GovernanceTopics::source)
            .offering((now, x) -> now.options(ElementKind.ACTIVITY)),
        Topic.of(
                "q21-offer",
                GOVERNANCE,
                Reply.TEXT,
                GovernanceTopics::uncompared,
                GovernanceTopics::offer)
            .answering("KA603"),
        Topic.of(
            "q21-rules",
            GOVERNANCE,
            Reply.QUANTITY,
            now ->
                Gaps.of(ElementKind.ACTIVITY, ActivityAttributes.AUTOMATION)
                    .apply(now)
                    .filter(id -> isOrdinary(now, id)),
            Writings.value("automation/rule-based")));
  }

  private static Stream<String> unsourced(Situation now) {
    return Gaps.of(ElementKind.ACTIVITY, ActivityAttributes.SOURCING).apply(now);
  }

  /// What is picked a partner does, `partly` when it says so; the rest is done in-house.
  private static void source(Situation now, String nothing, Said said, Changes changes)
      throws Misunderstood {
    List<Option> activities = now.options(ElementKind.ACTIVITY);
    String shared =
        said.items().stream()
            .map(item -> PARTLY.matcher(item.name()))
            .filter(Matcher::find)
            .map(partly -> partly.replaceFirst(""))
            .collect(Collectors.joining(";"));
    Set<String> hybrid = Said.of(shared, activities).picked();
    Set<String> partner = Said.of(PARTLY.matcher(said.text()).replaceAll(""), activities).picked();
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
                GOVERNANCE,
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
                GOVERNANCE,
                Reply.PICK,
                Gaps.ofVital(ActivityAttributes.MEASURED_BY),
                Writings.linkTo("measured-by", ElementKind.KPI))
            .offering((now, x) -> now.options(ElementKind.KPI)),
        Topic.of(
            "q23-target",
            GOVERNANCE,
            Reply.QUANTITY,
            Gaps.of(ElementKind.KPI, GovernanceAttributes.TARGET),
            Writings.value("target")),
        Topic.of(
                "q23-document",
                GOVERNANCE,
                Reply.PICK,
                Gaps.ofVital(ActivityAttributes.DOCUMENTED_IN),
                Writings.linkTo("documented-in", ElementKind.DOCUMENT))
            .offering((now, x) -> now.options(ElementKind.DOCUMENT)));
  }

  private static List<Topic> proof() {
    return List.of(
        Topic.of(
                "q24-proof",
                GOVERNANCE,
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
                GOVERNANCE,
                Reply.CHOICE,
                Gaps.header(ModelAttributes.LAST_REVIEW),
                (now, x, said, changes) -> {
                  if (said.text().equals("yes")) {
                    changes.put("", "last-review", now.today().toString());
                  }
                })
            .answering("KA701"));
  }

  private static Topic once(String id, Reply reply, Topic.Writing writing) {
    return Topic.of(id, GOVERNANCE, reply, now -> Stream.of(""), writing);
  }

  private static boolean pays(Situation now, String segment) {
    return now.linking(ElementKind.STREAM, MoneyAttributes.FROM, segment)
        .map(Element::id)
        .findAny()
        .isPresent();
  }
}
