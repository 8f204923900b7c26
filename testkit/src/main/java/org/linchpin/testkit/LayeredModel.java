package org.linchpin.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.Fields;
import org.linchpin.model.Gate;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.ValueType;
import org.linchpin.model.Weights;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// A made-up business of any size: raw inputs at one end, twenty revenue streams at the other.
final class LayeredModel {
  private static final int LAYERS = 25;
  private static final int STREAMS = 20;
  private static final List<String> VERBS =
      List.of("Plan", "Source", "Check", "Prepare", "Make", "Pack", "Move", "Sell", "Bill", "Mend");
  private static final List<String> OBJECTS =
      List.of("orders", "parts", "stock", "quality", "offers", "routes", "records", "tools");

  private final RandomGenerator random;
  private final int activities;
  private final int resources;
  private final List<Map<Attribute<Links>, List<Gate>>> gates = new ArrayList<>();

  LayeredModel(RandomGenerator random, int activities, int links) {
    this.random = random;
    this.activities = activities;
    this.resources = Math.max(10, activities / 20);
    for (int i = 0; i < activities; i++) {
      gates.add(new LinkedHashMap<>());
    }
    // each stream and proposition carries links of its own
    int left = links - 4 * STREAMS;
    for (int i = 0; i < activities; i++) {
      left -= flow(i);
    }
    for (int i = 0; left > 0; i = (i + 1) % activities) {
      left -= more(i);
    }
  }

  private int layer(int activity) {
    return (int) ((long) activity * LAYERS / activities);
  }

  /// Something that an activity comes after, or the promises the last layer delivers.
  private int flow(int i) {
    if (layer(i) == LAYERS - 1) {
      add(i, ActivityAttributes.DELIVERS, delivery());
    } else if (i > 0) {
      add(i, ActivityAttributes.AFTER, Gate.of(earlier(i)));
    } else {
      return 0;
    }
    return 1;
  }

  private int more(int i) {
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> add(i, ActivityAttributes.AFTER, Gate.of(earlier(i)));
      case 4, 5, 6, 7 ->
          add(
              i,
              ActivityAttributes.NEEDS,
              Gate.of(Link.to(id("resource", random.nextInt(resources)))));
      case 8 -> {
        Gate two = Gate.any(List.of(earlier(i), earlier(i)));
        add(i, ActivityAttributes.AFTER, two);
        return 2;
      }
      default -> standIn(i);
    }
    return 1;
  }

  private void standIn(int i) {
    Link link = new Link(id("activity", random.nextInt(activities)), shares());
    List<Gate> before = gates.get(i).getOrDefault(ActivityAttributes.BACKED_UP_BY, List.of());
    List<Link> members =
        new ArrayList<>(before.stream().flatMap(g -> g.members().stream()).toList());
    members.add(link);
    gates.get(i).put(ActivityAttributes.BACKED_UP_BY, List.of(Gate.any(members)));
  }

  private Fields shares() {
    return new Fields(
        Map.of(
            LinkAttributes.SHARE, Quantities.parse(random.nextInt(5, 40) + "%"),
            LinkAttributes.SWITCH_DELAY, Quantities.parse(random.nextInt(1, 9) + " days")));
  }

  private Gate delivery() {
    Fields group = new Fields(Map.of(LinkAttributes.GROUP, "line-" + random.nextInt(3)));
    return Gate.of(new Link(id("proposition", random.nextInt(STREAMS)), group));
  }

  /// A link to an earlier layer; one in a thousand goes the other way.
  private Link earlier(int i) {
    int back = Math.max(1, 3 * activities / LAYERS);
    int target =
        random.nextInt(1000) == 0
            ? random.nextInt(activities)
            : Math.max(0, i - 1 - random.nextInt(back));
    Fields stock =
        random.nextInt(3) > 0
            ? Fields.NONE
            : new Fields(Map.of(LinkAttributes.STOCK, days(random.nextInt(1, 30))));
    return new Link(id("activity", target), stock);
  }

  private static Estimate days(int days) {
    return Quantities.parse("%s..%s days".formatted(days, 3 * days));
  }

  private void add(int i, Attribute<Links> attribute, Gate gate) {
    gates.get(i).computeIfAbsent(attribute, a -> new ArrayList<>()).add(gate);
  }

  private static String id(String kind, int n) {
    return kind + "-" + n;
  }

  BusinessModel model() {
    List<Element> elements = new ArrayList<>();
    IntStream.range(0, STREAMS).forEach(i -> elements.addAll(offer(i)));
    IntStream.range(0, activities).forEach(i -> elements.add(activity(i)));
    IntStream.range(0, resources).forEach(i -> elements.add(resource(i)));
    Fields header =
        Fields.NONE
            .with(CommonAttributes.NAME, "Layered business of %s activities".formatted(activities))
            .with(ModelAttributes.CURRENCY, "EUR")
            .with(ModelAttributes.CASH, money(Expected.MONEY, "2M"))
            .with(ModelAttributes.FIXED_COSTS, money(Expected.MONEY_PER_PERIOD, "900k per month"));
    return new BusinessModel(header, elements);
  }

  private static Estimate money(Expected expected, String text) {
    return expected.adopt(Quantities.parse(text));
  }

  private List<Element> offer(int i) {
    String amount = random.nextInt(20, 200) + "k per month";
    return List.of(
        element(ElementKind.SEGMENT, id("segment", i), "Customers of line " + i, Map.of()),
        element(
            ElementKind.PROPOSITION,
            id("proposition", i),
            "Promise of line " + i,
            Map.of(OfferAttributes.FOR, one(id("segment", i)))),
        element(
            ElementKind.STREAM,
            id("stream", i),
            "Revenue of line " + i,
            Map.of(
                MoneyAttributes.FROM, one(id("segment", i)),
                MoneyAttributes.FOR, one(id("proposition", i)),
                MoneyAttributes.NEEDS, one(id("activity", activities - 1 - i)),
                MoneyAttributes.AMOUNT, money(Expected.MONEY_PER_PERIOD, amount),
                MoneyAttributes.VARIABLE_COST, Quantities.parse("35%"))));
  }

  private Element activity(int i) {
    Map<Attribute<?>, Object> values = new LinkedHashMap<>();
    values.put(ActivityAttributes.CATEGORY, new Weights(Map.of("production", 1.0)));
    gates.get(i).forEach((attribute, list) -> values.put(attribute, new Links(list)));
    values.put(ActivityAttributes.RECOVERY_TIME, days(random.nextInt(1, 20)));
    String cost = random.nextInt(1, 90) + "k per month";
    values.put(ActivityAttributes.COST, money(Expected.MONEY_PER_PERIOD, cost));
    String name = "%s %s, step %s".formatted(pick(VERBS), pick(OBJECTS), i);
    return element(ElementKind.ACTIVITY, id("activity", i), name, values);
  }

  private Element resource(int i) {
    List<String> types = ((ValueType.ChoiceType) ResourceAttributes.TYPE.type()).options();
    return element(
        ElementKind.RESOURCE,
        id("resource", i),
        "Equipment " + i,
        Map.of(ResourceAttributes.TYPE, pick(types)));
  }

  private static Links one(String target) {
    return new Links(List.of(Gate.of(Link.to(target))));
  }

  private static Element element(
      ElementKind kind, String id, String name, Map<? extends Attribute<?>, ?> values) {
    Map<Attribute<?>, Object> all = new LinkedHashMap<>();
    all.put(CommonAttributes.NAME, name);
    all.putAll(values);
    return new Element(id, kind, new Fields(all));
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
