package org.linchpin.app.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linchpin.engine.control.XmrChart;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Entries;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.GovernanceAttributes;

/// What the measurements of one figure say: signal or noise.
///
/// @param name of the measure
/// @param unit of its values, such as `%`; empty for plain numbers
/// @param chart of its values
public record KpiSignal(String name, String unit, XmrChart chart) {

  /// Every measure with at least one value, in the order of the model.
  public static List<KpiSignal> of(BusinessModel model) {
    return model.all(ElementKind.KPI).stream().flatMap(kpi -> of(kpi).stream()).toList();
  }

  private static Optional<KpiSignal> of(Element kpi) {
    List<Estimate> measured =
        kpi
            .value(GovernanceAttributes.MEASUREMENTS)
            .map(Entries::entries)
            .orElse(List.of())
            .stream()
            .sorted(
                Comparator.comparing(m -> m.value(GovernanceAttributes.ON).orElse(LocalDate.MIN)))
            .flatMap(m -> m.known(GovernanceAttributes.VALUE).stream())
            .toList();
    if (measured.isEmpty()) {
      return Optional.empty();
    }
    List<Double> values = measured.stream().map(value -> value.spread().central()).toList();
    String unit = measured.getLast().unit().symbol();
    return Optional.of(new KpiSignal(kpi.name(), unit, XmrChart.of(values)));
  }

  /// What the last values say, in one word: `too-few`, `noise`, `beyond` or `shift`.
  public String word() {
    return switch (chart.signal()) {
      case TOO_FEW -> "too-few";
      case NOISE -> "noise";
      case BEYOND -> "beyond";
      case SHIFT -> "shift";
    };
  }

  /// The values in the order measured.
  public List<Double> values() {
    return chart.values();
  }

  public double mean() {
    return chart.mean();
  }

  /// The least value that is normal.
  public double lower() {
    return chart.lower();
  }

  /// The greatest value that is normal.
  public double upper() {
    return chart.upper();
  }
}
