package org.linchpin.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Link;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.PeopleAttributes;

/// The numbers of the three models written to add up; the bakery's are those of the analyses.
class ExampleNumbersTest {
  private static final List<String> ADDING_UP = List.of("saas", "marketplace", "law-firm");

  @Test
  void fixedCostsAreTheSumOfTheFixedItems() {
    for (String id : ADDING_UP) {
      BusinessModel model = model(id);
      double items =
          model.all(ElementKind.COST).stream()
              .filter(item -> !behaviour(item).equals("variable"))
              .mapToDouble(item -> value(model, item, MoneyAttributes.COST_AMOUNT))
              .sum();
      double stated = central(model, model.value(ModelAttributes.FIXED_COSTS).orElseThrow());
      assertThat(items).as(id).isCloseTo(stated, within(0.01));
    }
  }

  @Test
  void variableCostsAreThoseOfTheStreams() {
    for (String id : ADDING_UP) {
      BusinessModel model = model(id);
      double items =
          model.all(ElementKind.COST).stream()
              .filter(item -> behaviour(item).equals("variable"))
              .mapToDouble(item -> value(model, item, MoneyAttributes.COST_AMOUNT))
              .sum();
      assertThat(items).as(id).isCloseTo(variable(model), within(0.01));
    }
  }

  @Test
  void activitiesCostWhatTheItemsPay() {
    for (String id : ADDING_UP) {
      BusinessModel model = model(id);
      double activities = sum(model, ElementKind.ACTIVITY, ActivityAttributes.COST);
      double items = sum(model, ElementKind.COST, MoneyAttributes.COST_AMOUNT);
      assertThat(activities).as(id).isCloseTo(items, within(0.01));
    }
  }

  @Test
  void leavesAProfit() {
    for (Example example : ExamplesTest.ofKind(Example.Kind.QUANTIFIED)) {
      BusinessModel model = ExamplesTest.model(example);
      double fixed = central(model, model.value(ModelAttributes.FIXED_COSTS).orElseThrow());
      double revenue = sum(model, ElementKind.STREAM, MoneyAttributes.AMOUNT);
      assertThat(revenue - variable(model) - fixed).as(example.id()).isPositive();
    }
  }

  @Test
  void amountIsPriceTimesVolume() {
    for (String id : ADDING_UP) {
      BusinessModel model = model(id);
      model.all(ElementKind.STREAM).stream()
          .filter(stream -> stream.fields().has(MoneyAttributes.VOLUME))
          .forEach(
              stream ->
                  assertThat(
                          value(model, stream, MoneyAttributes.PRICE)
                              * value(model, stream, MoneyAttributes.VOLUME))
                      .as("%s of %s", stream.id(), id)
                      .isCloseTo(value(model, stream, MoneyAttributes.AMOUNT), within(0.01)));
    }
  }

  @Test
  void countsNoCostTwice() {
    for (Example example : ExamplesTest.sound()) {
      BusinessModel model = ExamplesTest.model(example);
      for (Element item : model.all(ElementKind.COST)) {
        double shares =
            item.links(MoneyAttributes.PAYS_FOR)
                .all()
                .flatMap(link -> link.qualifiers().known(LinkAttributes.SHARE).stream())
                .mapToDouble(share -> central(model, share))
                .sum();
        assertThat(shares).as("%s of %s", item.id(), example.id()).isLessThanOrEqualTo(1.0001);
      }
    }
  }

  @Test
  void performersShareTheWholeWork() {
    for (Example example : ExamplesTest.sound()) {
      BusinessModel model = ExamplesTest.model(example);
      for (Element activity : model.all(ElementKind.ACTIVITY)) {
        List<Link> performers = activity.links(ActivityAttributes.PERFORMED_BY).all().toList();
        double shares =
            performers.stream()
                .mapToDouble(
                    link ->
                        central(model, link.qualifiers().value(LinkAttributes.SHARE).orElseThrow()))
                .sum();
        assertThat(shares)
            .as("%s of %s", activity.id(), example.id())
            .isCloseTo(performers.isEmpty() ? 0 : 1, within(1e-9));
      }
    }
  }

  @Test
  void givesTheLawyersHoursEnough() {
    BusinessModel firm = model("law-firm");
    double demand =
        firm.all(ElementKind.ACTIVITY).stream()
            .flatMap(activity -> activity.links(ActivityAttributes.NEEDS_SKILL).all())
            .mapToDouble(
                link -> central(firm, link.qualifiers().value(LinkAttributes.HOURS).orElseThrow()))
            .sum();
    assertThat(demand).isLessThan(sum(firm, ElementKind.PERSON, PeopleAttributes.HOURS));
  }

  private static BusinessModel model(String id) {
    return ExamplesTest.model(Examples.named(id).orElseThrow());
  }

  private static String behaviour(Element item) {
    return item.value(MoneyAttributes.BEHAVIOUR).orElse("");
  }

  private static double variable(BusinessModel model) {
    return model.all(ElementKind.STREAM).stream()
        .mapToDouble(
            stream ->
                value(model, stream, MoneyAttributes.AMOUNT)
                    * value(model, stream, MoneyAttributes.VARIABLE_COST))
        .sum();
  }

  private static double sum(BusinessModel model, ElementKind kind, Attribute<Estimate> attribute) {
    return model.all(kind).stream().mapToDouble(e -> value(model, e, attribute)).sum();
  }

  private static double value(BusinessModel model, Element element, Attribute<Estimate> attribute) {
    return central(model, element.value(attribute).orElseThrow());
  }

  /// The central value; rates of money and counts by the day, shares as fractions.
  private static double central(BusinessModel model, Estimate estimate) {
    return estimate.central(model.calendar()).orElseThrow();
  }
}
