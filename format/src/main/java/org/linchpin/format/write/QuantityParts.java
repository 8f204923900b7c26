package org.linchpin.format.write;

import java.util.ArrayList;
import java.util.List;
import org.linchpin.format.write.Part.Items;
import org.linchpin.format.write.Part.Pair;
import org.linchpin.format.write.Part.Pairs;
import org.linchpin.format.write.Part.Phrase;
import org.linchpin.format.write.Part.Word;
import org.linchpin.model.quantity.Basis;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.quantity.Provenance;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.quantity.Spread;

/// Quantities in their short form, or in the long one when there is more to say than a number.
final class QuantityParts {
  private QuantityParts() {}

  static Part part(Estimate estimate) {
    boolean samples = estimate.spread() instanceof Spread.Samples;
    boolean triangular = estimate.spread() instanceof Spread.Triangular;
    if (!samples && !triangular && estimate.provenance().equals(Provenance.UNSTATED)) {
      return new Word(Quantities.write(estimate));
    }
    List<Pair> pairs = new ArrayList<>();
    Estimate shown =
        samples ? estimate.with(new Spread.Point(estimate.spread().central())) : estimate;
    pairs.add(new Pair("value", new Word(Quantities.write(shown))));
    if (triangular) {
      pairs.add(new Pair("shape", new Word("triangular")));
    }
    if (estimate.spread() instanceof Spread.Samples(List<Double> values)) {
      pairs.add(
          new Pair(
              "samples", new Items(values.stream().<Part>map(v -> new Word(v + "")).toList())));
    }
    Provenance source = estimate.provenance();
    source.basis().map(Basis::word).ifPresent(b -> pairs.add(new Pair("basis", new Word(b))));
    source.asOf().ifPresent(day -> pairs.add(new Pair("as-of", new Word(day.toString()))));
    source.by().ifPresent(by -> pairs.add(new Pair("by", new Phrase(by))));
    source.evidence().ifPresent(e -> pairs.add(new Pair("evidence", new Phrase(e))));
    return new Pairs(pairs);
  }

  /// A share in percent when percent gives back the very same number.
  static Part share(double share) {
    double percent = Math.round(share * 1e6) / 1e4;
    return new Word(
        percent * 0.01 == share
            ? Quantities.write(Estimate.of(percent)) + "%"
            : Quantities.write(Estimate.of(share)));
  }
}
