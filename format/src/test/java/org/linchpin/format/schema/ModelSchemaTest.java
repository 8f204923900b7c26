package org.linchpin.format.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linchpin.format.Readings;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.testkit.ModelGenerator;

class ModelSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ModelSchema.json());

  private static final Map<String, String> WRONG =
      Map.ofEntries(
          Map.entry("an unknown key", "linchpin: 1\nkey-activitys: {}\n"),
          Map.entry("an unknown attribute", "key-activities: {bake: {nmae: Bake}}\n"),
          Map.entry("a word that is no option", "key-activities: {bake: {sourcing: outhouse}}\n"),
          Map.entry("no number", "cash: lots\n"),
          Map.entry("a list for a text", "name: [a]\n"),
          Map.entry("a newer format", "linchpin: 2\n"),
          Map.entry("no date", "last-review: last week\n"),
          Map.entry("no flag", "customer-segments: {a: {free: perhaps}}\n"),
          Map.entry("a list for an element", "key-activities: {bake: [a]}\n"),
          Map.entry("a list in a list of links", "key-activities: {bake: {needs: [[a]]}}\n"),
          Map.entry("an unknown qualifier", "key-activities: {bake: {needs: {a: {shaer: 1}}}}\n"),
          Map.entry("an unknown provenance", "cash: {value: 5k, bases: expert}\n"),
          Map.entry("a quantity without value", "cash: {basis: expert}\n"),
          Map.entry("a text for a group", "key-activities: {bake: {vrio: good}}\n"),
          Map.entry("an unknown member", "key-activities: {bake: {vrio: {rear: yes}}}\n"),
          Map.entry("a list for the whole", "- a\n"));

  @Test
  void acceptsTheExamples() throws IOException {
    assertThat(
            errors(Files.readString(Path.of("../examples/corner-bakery.yaml")), InputFormat.YAML))
        .isEmpty();
  }

  @Test
  void acceptsWhatTheReaderAccepts() {
    for (long seed = 0; seed < 150; seed++) {
      var model = ModelGenerator.small(seed);
      assertThat(errors(ModelWriter.json(model), InputFormat.JSON)).as("seed %d", seed).isEmpty();
      assertThat(errors(ModelWriter.yaml(model), InputFormat.YAML)).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void acceptsOtherForms() {
    List<String> forms =
        List.of(
            "x-tool: {a: 1}\nname: 12\npeople: 9\nkind: [production, platform]\n",
            "key-activities: [Bake bread, {id: sell, name: Sell}]\n",
            "key-activities: Bake bread\nnotes: all of it\n",
            "notes: [text, {id: n, text: more}]\n",
            "key-resources: {oven: , van: Van}\nkey-activities: {bake: {needs: oven}}\n",
            "key-resources: {a: A, b: B}\nkey-activities: {x: {needs: {any-of: [a, b]}}}\n",
            "key-resources: {a: A, b: B}\nkey-activities: {x: {needs: {at-least: 1, of: [a, b]}}}\n",
            "cash: {samples: [1, 2.5], basis: Expert}\nlast-review: 2026-09-30\n",
            "key-activities: {x: {vrio: {rare: true, x-why: 3}, sourcing: In-House, stock: }}\n",
            "cash: EUR 25k..45k..65k\nturnover: null\npeople: 3 to 9\ncredit: €5\nfixed-costs: 3 € monthly\n");
    for (String form : forms) {
      assertThat(Readings.problems(form)).as(form).isEmpty();
      assertThat(errors(form, InputFormat.YAML)).as(form).isEmpty();
    }
  }

  @Test
  void refusesWhatIsWrong() {
    WRONG.forEach(
        (fault, text) -> {
          assertThat(Readings.problems(text)).as(fault).isNotEmpty();
          assertThat(errors(text, InputFormat.YAML)).as(fault).isNotEmpty();
        });
  }

  private static List<String> errors(String text, InputFormat format) {
    return SCHEMA.validate(text, format).stream().map(Object::toString).toList();
  }
}
