package org.linchpin.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Link;
import org.linchpin.model.quantity.Spread;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;

class ModelReaderTest {

  @Test
  void readsTheBakery() throws IOException {
    BusinessModel bakery =
        Readings.model(Files.readString(Path.of("../examples/corner-bakery.yaml")));
    assertThat(bakery.all(ElementKind.ACTIVITY)).hasSize(9);
    assertThat(bakery.value(ModelAttributes.CASH).orElseThrow().spread())
        .isEqualTo(new Spread.Triangular(25_000, 45_000, 65_000));
    Link flour =
        bakery
            .element("bake")
            .orElseThrow()
            .links(ActivityAttributes.AFTER)
            .all()
            .findFirst()
            .orElseThrow();
    assertThat(flour.target()).isEqualTo("source-ingredients");
    assertThat(
            flour
                .qualifiers()
                .value(LinkAttributes.STOCK)
                .orElseThrow()
                .inBaseUnits(WorkCalendar.DEFAULT))
        .isEqualTo(new Spread.Pert(3, 5, 9));
  }

  @Test
  void namesTheNearestId() {
    assertThat(
            Readings.problems(
                """
                linchpin: 1
                key-activities:
                  bake: {name: Bake, needs: [ovn]}
                key-resources:
                  oven: {name: Oven}
                """))
        .containsExactly(
            "3:30: The 'needs' of the activity 'bake' names 'ovn', and nothing has that id."
                + " Maybe 'oven'.");
  }

  @Test
  void namesTheNearestAttribute() {
    assertThat(Readings.problems("linchpin: 1\nkey-activities:\n  bake: {nmae: Bake}\n"))
        .containsExactly("3:10: The activity 'bake' has no attribute 'nmae'. Maybe 'name'.");
  }
}
