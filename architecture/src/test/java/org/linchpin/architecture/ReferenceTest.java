package org.linchpin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.app.AssessmentJson;
import org.linchpin.app.StopJson;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.format.schema.ModelSchema;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Vocabulary;
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
  void everyExampleOfTheFormatPageReads() {
    for (Attribute<?> attribute : Vocabulary.header().values()) {
      assertReads(FormatPage.example(attribute) + "\n");
    }
    for (ElementKind kind : ElementKind.values()) {
      for (Attribute<?> attribute : Vocabulary.of(kind).values()) {
        assertReads(elements(kind, FormatPage.example(attribute)));
      }
    }
  }

  /// One element of each kind, its id the word for the kind, so that every link leads somewhere.
  private static String elements(ElementKind about, String fields) {
    return Stream.of(ElementKind.values())
        .map(
            kind ->
                kind == about
                    ? "%s:\n  %s:\n    %s\n".formatted(kind.section(), kind.code(), fields)
                    : "%s: {%s: {}}\n".formatted(kind.section(), kind.code()))
        .collect(Collectors.joining());
  }

  private static void assertReads(String text) {
    assertThat(ModelReader.read("linchpin: 1\n" + text)).as(text).isInstanceOf(Reading.Read.class);
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
    reference("stop.schema.json").check(StopJson.schema());
  }
}
