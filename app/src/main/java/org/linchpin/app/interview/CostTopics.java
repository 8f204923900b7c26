package org.linchpin.app.interview;

import static org.linchpin.app.interview.Topic.Rank.GOVERNANCE;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// Questions 18 to 20: what activities cost, how much they can do, and the machines behind them.
final class CostTopics {
  private CostTopics() {}

  static List<Topic> all() {
    return Stream.of(money(), things()).flatMap(List::stream).toList();
  }

  private static List<Topic> money() {
    return List.of(
        Topic.of(
                "q18-cost",
                GOVERNANCE,
                Reply.QUANTITY,
                Gaps.of(ElementKind.ACTIVITY, ActivityAttributes.COST, ActivityAttributes.BUDGET),
                Writings.value("cost"))
            .answering("KA501"),
        Topic.of(
            "q18-bills",
            GOVERNANCE,
            Reply.NAMES,
            Gaps.without(ElementKind.COST),
            Writings.elements(ElementKind.COST)),
        Topic.of(
            "q18-bill-amount",
            GOVERNANCE,
            Reply.QUANTITY,
            Gaps.of(ElementKind.COST, MoneyAttributes.COST_AMOUNT),
            Writings.value("amount")),
        Topic.of(
                "q18-bill-for",
                GOVERNANCE,
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
            GOVERNANCE,
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
            GOVERNANCE,
            Reply.CHOICE,
            Gaps.of(ElementKind.RESOURCE, ResourceAttributes.TYPE),
            Writings.value("type")),
        Topic.of(
                "q20-maintenance",
                GOVERNANCE,
                Reply.QUANTITY,
                CostTopics::unmaintained,
                (now, resource, said, changes) -> {
                  String policy =
                      changes.add(ElementKind.MAINTENANCE, "Care of " + now.name(resource));
                  changes.put(policy, "every", said.text());
                  changes.connect(resource, "maintained-under", policy);
                })
            .answering("KA409"));
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
}
