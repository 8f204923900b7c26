package org.linchpin.engine.stop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.linchpin.model.quantity.Basis;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Spread;
import org.linchpin.model.quantity.WorkCalendar;

/// The numbers of a model that the simulation reads, each once.
///
/// One stated number may stand on several links; it is one knob then and turns on all of them.
final class Knobs {
  private final WorkCalendar calendar;
  private final List<Knob> knobs = new ArrayList<>();
  private final IdentityHashMap<Estimate, Map<String, Integer>> known = new IdentityHashMap<>();
  private final Map<Double, Integer> constants = new HashMap<>();

  Knobs(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /// Where a number stands.
  ///
  /// @param what in words
  /// @param element id of its element, empty for the model
  /// @param attribute its key
  record Place(String what, String element, String attribute) {}

  /// The index of a number between minus infinity and infinity.
  int add(Estimate estimate, Place place) {
    return add(estimate, place, false);
  }

  /// The index of a number between 0 and 1.
  int addShare(Estimate estimate, Place place) {
    return add(estimate, place, true);
  }

  private int add(Estimate estimate, Place place, boolean share) {
    return known
        .computeIfAbsent(estimate, key -> new HashMap<>())
        .computeIfAbsent(
            place.what(),
            what -> {
              Spread spread = estimate.inBaseUnits(calendar);
              boolean assumed =
                  estimate.provenance().basis().map(basis -> basis == Basis.DEFAULT).orElse(false);
              knobs.add(
                  new Knob(
                      what,
                      place.element(),
                      place.attribute(),
                      assumed,
                      spread,
                      estimate.dimension(),
                      estimate.per().isPresent(),
                      Law.of(spread, share)));
              return knobs.size() - 1;
            });
  }

  /// The index of a number that is what it is.
  int constant(double value) {
    return constants.computeIfAbsent(
        value,
        point -> {
          Spread spread = new Spread.Point(point);
          knobs.add(
              new Knob("", "", "", false, spread, Dimension.RATIO, false, Law.of(spread, false)));
          return knobs.size() - 1;
        });
  }

  List<Knob> all() {
    return List.copyOf(knobs);
  }
}
