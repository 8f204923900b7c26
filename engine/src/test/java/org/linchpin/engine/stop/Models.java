package org.linchpin.engine.stop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linchpin.engine.stop.StopTest.Settings;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.model.BusinessModel;

/// Models for the stop test and ways to run it.
final class Models {
  /// Every day like the mean, one block.
  static final Settings CALM =
      new Settings(1, 365, 0.01, 128, 128, 1, false, Weather.Law.NONE, true, true);

  private Models() {}

  static BusinessModel of(String text) {
    Reading reading = ModelReader.read(text);
    assertThat(reading).as(text).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document().model();
  }

  static BusinessModel bakery() {
    try {
      return of(Files.readString(Path.of("../examples/corner-bakery.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static StopTest test(BusinessModel model) {
    return StopTest.of(BusinessGraph.of(model), Revenue.of(model));
  }

  /// The day on which a business without any uncertainty ends, 0 for none.
  static int day(String text, String stopped) {
    Deaths deaths = test(of(text)).run(java.util.List.of(Scenario.of(stopped)), CALM).getFirst();
    assertThat(deaths.by(365, Variant.ACTUAL).value()).isIn(0.0, 1.0);
    return deaths.quantile(1, Variant.ACTUAL);
  }
}
