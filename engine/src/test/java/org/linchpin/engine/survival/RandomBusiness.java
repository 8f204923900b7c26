package org.linchpin.engine.survival;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// A small made-up business in which everything that delays a stop occurs: stocks, conditions,
/// permissions, switch delays, workarounds, backups, k of n, and circles.
final class RandomBusiness {
  private static final int ACTIVITIES = 9;

  private final Random random;
  private final int moreStock;
  private final int cash;

  /// @param moreStock days that every stock lasts longer
  /// @param cash thousands at hand
  RandomBusiness(long seed, int moreStock, int cash) {
    this.random = new Random(seed);
    this.moreStock = moreStock;
    this.cash = cash;
  }

  BusinessModel model() {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      elements.add(new Element("p" + i, ElementKind.PROPOSITION, named("Promise " + i)));
    }
    for (int i = 0; i < ACTIVITIES; i++) {
      elements.add(activity(i));
    }
    for (int i = 0; i < 2; i++) {
      elements.add(stream(i));
    }
    return new BusinessModel(
        named("Made up")
            .with(ModelAttributes.CASH, Expected.MONEY.adopt(Quantities.parse(cash + "k")))
            .with(ModelAttributes.FIXED_COSTS, perDay(random.nextInt(300, 1500))),
        elements);
  }

  private static Fields named(String name) {
    return Fields.NONE.with(CommonAttributes.NAME, name);
  }

  private static Estimate perDay(int amount) {
    return Expected.MONEY_PER_PERIOD.adopt(Quantities.parse(amount + " per day"));
  }

  private static Estimate days(int days) {
    return Quantities.parse(days + " days");
  }

  private Element stream(int i) {
    return new Element(
        "r" + i,
        ElementKind.STREAM,
        named("Revenue " + i)
            .with(MoneyAttributes.FOR, new Links(List.of(Gate.of(Link.to("p" + i)))))
            .with(MoneyAttributes.AMOUNT, perDay(random.nextInt(200, 1500)))
            .with(MoneyAttributes.VARIABLE_COST, Quantities.parse(random.nextInt(60) + "%")));
  }

  private Element activity(int i) {
    Map<Attribute<?>, Object> values = new LinkedHashMap<>();
    values.put(CommonAttributes.NAME, "Do " + i);
    List<Gate> after = new ArrayList<>();
    for (int n = random.nextInt(3); n > 0; n--) {
      after.add(gate(i));
    }
    values.put(ActivityAttributes.AFTER, new Links(after));
    if (random.nextInt(3) > 0) {
      Link link = new Link("p" + random.nextInt(2), flow());
      values.put(ActivityAttributes.DELIVERS, new Links(List.of(Gate.of(link))));
    }
    if (random.nextInt(4) == 0) {
      Link link = new Link(other(i), share());
      values.put(ActivityAttributes.BACKED_UP_BY, new Links(List.of(Gate.any(List.of(link)))));
    }
    if (random.nextInt(5) == 0) {
      values.put(ActivityAttributes.GRACE, days(random.nextInt(1, 40)));
    }
    if (random.nextInt(3) == 0) {
      values.put(
          ActivityAttributes.WORKAROUND,
          Fields.NONE
              .with(
                  ActivityAttributes.WORKAROUND_SHARE, Quantities.parse(random.nextInt(101) + "%"))
              .with(ActivityAttributes.WORKAROUND_DELAY, days(random.nextInt(30))));
    }
    return new Element("a" + i, ElementKind.ACTIVITY, new Fields(values));
  }

  private Gate gate(int i) {
    int count = random.nextInt(1, 4);
    int timing = random.nextInt(4);
    List<Link> members =
        IntStream.range(0, count)
            .mapToObj(
                n ->
                    new Link(
                        other(i),
                        switch (timing) {
                          case 0 ->
                              Fields.NONE.with(
                                  LinkAttributes.HALF_LIFE, days(random.nextInt(3, 60)));
                          case 1 ->
                              Fields.NONE.with(LinkAttributes.GRACE, days(random.nextInt(30)));
                          default -> count == 1 ? flow() : share();
                        }))
            .toList();
    return new Gate(random.nextInt(members.size()) + 1, members);
  }

  /// Mostly an activity further on, so that circles are few.
  private String other(int i) {
    boolean anywhere = i == ACTIVITIES - 1 || random.nextInt(8) == 0;
    return "a" + (anywhere ? random.nextInt(ACTIVITIES) : random.nextInt(i + 1, ACTIVITIES));
  }

  private Fields flow() {
    return random.nextBoolean()
        ? Fields.NONE
        : Fields.NONE.with(LinkAttributes.STOCK, days(moreStock + random.nextInt(1, 20)));
  }

  private Fields share() {
    Fields share =
        flow()
            .with(LinkAttributes.SHARE, Quantities.parse(random.nextInt(10, 60) + "%"))
            .with(LinkAttributes.SURGE, Quantities.parse(String.valueOf(random.nextInt(1, 4))));
    return random.nextBoolean()
        ? share
        : share.with(LinkAttributes.SWITCH_DELAY, days(random.nextInt(1, 12)));
  }
}
