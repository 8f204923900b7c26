package org.linchpin.architecture;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.linchpin.app.AssessmentJson;
import org.linchpin.format.schema.ModelSchema;
import org.linchpin.testkit.GoldenFile;

/// The committed reference is what the code gives; `./dev docs` rewrites it.
class ReferenceTest {

  private static GoldenFile reference(String name) {
    return new GoldenFile(Path.of("../docs/reference").resolve(name));
  }

  @Test
  void formatPageIsThatOfTheVocabulary() {
    reference("format.md").check(FormatPage.text());
  }

  @Test
  void rulesPageIsThatOfTheRegistry() {
    reference("rules.md").check(RulesPage.text());
  }

  @Test
  void modelSchemaIsThatOfTheVocabulary() {
    reference("linchpin.schema.json").check(ModelSchema.json());
  }

  @Test
  void assessmentSchemaIsThatOfTheWriter() {
    reference("assessment.schema.json").check(AssessmentJson.schema());
  }
}
