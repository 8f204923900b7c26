package org.linchpin.render;

import java.util.Map;
import java.util.Optional;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// The quiet line of each note: what is known in money, else as a share or a count, else how many
/// links it has.
///
/// @param currency ISO 4217 code of plain amounts, or empty
/// @param links how many links begin or end at each element, by id
record QuietLines(String currency, Map<String, Integer> links) {

  String of(Element element) {
    return known(element).orElseGet(() -> linkCount(element));
  }

  private Optional<String> known(Element element) {
    return switch (element.kind()) {
      case STREAM ->
          money(element, MoneyAttributes.AMOUNT)
              .or(() -> share(element, MoneyAttributes.SHARE))
              .or(() -> money(element, MoneyAttributes.PRICE));
      case COST -> money(element, MoneyAttributes.COST_AMOUNT);
      case SEGMENT ->
          share(element, CustomerAttributes.REVENUE_SHARE)
              .or(
                  () ->
                      element
                          .known(CustomerAttributes.SIZE)
                          .map(size -> Amounts.count(size, "customer", "customers")));
      case CHANNEL -> money(element, CustomerAttributes.COST);
      case RESOURCE -> money(element, ResourceAttributes.COST);
      default -> Optional.empty();
    };
  }

  private Optional<String> money(Element element, Attribute<Estimate> attribute) {
    return element.known(attribute).map(amount -> Amounts.money(amount, currency));
  }

  private static Optional<String> share(Element element, Attribute<Estimate> attribute) {
    return element.known(attribute).map(share -> Amounts.share(share) + " of revenue");
  }

  private String linkCount(Element element) {
    int count = links.getOrDefault(element.id(), 0);
    return switch (count) {
      case 0 -> "";
      case 1 -> "1 link";
      default -> count + " links";
    };
  }
}
