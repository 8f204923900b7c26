package org.linchpin.format.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.linchpin.format.Readings;
import org.linchpin.model.BusinessModel;
import org.linchpin.testkit.ModelGenerator;

class ModelWriterTest {

  @Test
  void yamlReadsBackToAnEqualModel() {
    for (long seed = 0; seed < 1500; seed++) {
      BusinessModel model = ModelGenerator.small(seed);
      String text = ModelWriter.yaml(model);
      assertThat(Readings.differences(model, Readings.model(text))).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void jsonReadsBackToAnEqualModel() {
    for (long seed = 0; seed < 1500; seed++) {
      BusinessModel model = ModelGenerator.small(seed);
      String text = ModelWriter.json(model);
      assertThat(Readings.differences(model, Readings.model(text))).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void writesTheLargeModel() {
    BusinessModel model = ModelGenerator.large(1, 500, 2500);
    assertThat(Readings.model(ModelWriter.yaml(model))).isEqualTo(model);
  }

  @Test
  void writesTheBakeryAsPeopleWould() throws IOException {
    BusinessModel bakery =
        Readings.model(Files.readString(Path.of("../examples/corner-bakery.yaml")));
    String text = ModelWriter.yaml(bakery);
    assertThat(Readings.model(text)).isEqualTo(bakery);
    assertThat(text)
        .startsWith("linchpin: 1\nname: Corner Bakery\n")
        .contains(
            """
              bake:
                name: Bake bread overnight
                category: production
            """,
            "  oven-service: {name: Oven service firm, motive: acquisition, provides: [maintain-ovens]}\n",
            "    after: {source-ingredients: 3..5..9 days, maintain-ovens: {half-life: 60..120..240 days}}\n",
            "    vrio: {valuable: yes, rare: no}\n",
            "    contract: {term: 1 years, notice: 90 days, exit-plan: Second mill sampled each spring}\n");
  }
}
