package org.linchpin.engine.stop;

import java.util.ArrayList;
import java.util.List;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// The stop test without chance, for tests of other packages.
public final class CalmDays {
  private CalmDays() {}

  /// The same model in which nobody leaves or waits and nothing can be made up.
  public static BusinessModel withoutChance(BusinessModel model) {
    List<Element> elements = new ArrayList<>();
    for (Element element : model.elements()) {
      elements.add(
          element.kind() == ElementKind.STREAM
              ? new Element(
                  element.id(),
                  element.kind(),
                  with(
                      with(
                          with(element.fields(), MoneyAttributes.CHURN, "0% per month"),
                          MoneyAttributes.OUTAGE_CHURN,
                          "0% per month"),
                      MoneyAttributes.BACKLOG,
                      "0%"))
              : element);
    }
    Fields header =
        with(
            with(model.header(), ModelAttributes.CAPACITY_SLACK, "0%"),
            ModelAttributes.VIABILITY_FLOOR,
            "0%");
    return new BusinessModel(header, elements);
  }

  private static Fields with(Fields fields, Attribute<Estimate> attribute, String text) {
    return fields.with(attribute, Quantities.parse(text));
  }

  /// The day on which the business ends when one activity stops, 0 for none within a year.
  public static int[] of(BusinessModel model, List<String> activities) {
    return Models.test(model)
        .run(activities.stream().map(Scenario::of).toList(), Models.CALM)
        .stream()
        .mapToInt(deaths -> deaths.quantile(1, Variant.ACTUAL))
        .toArray();
  }
}
