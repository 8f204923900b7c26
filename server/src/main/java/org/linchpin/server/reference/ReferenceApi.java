package org.linchpin.server.reference;

import java.util.Arrays;
import java.util.List;
import org.linchpin.guide.Example;
import org.linchpin.guide.Examples;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.lint.RulePage;
import org.linchpin.lint.rules.Rules;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.lens.Slot;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// What the web app shows that is the same for every model.
@RestController
@RequestMapping(path = "/api/reference", produces = "application/json")
class ReferenceApi {

  /// An example to start from.
  ///
  /// @param kind company, quantified or bad
  /// @param category production, problem-solving or platform
  record ExampleJson(String id, String title, String sentence, String kind, String category) {}

  /// A place on the grid of a framework.
  ///
  /// @param kind of the notes typed into it
  /// @param tag what such a note is tagged with, empty for none
  /// @param shows what stands in it; each element stands in the first slot that shows it
  record SlotJson(
      String kind,
      String tag,
      String title,
      String question,
      int column,
      int row,
      int columns,
      int rows,
      List<SourceJson> shows) {}

  /// What a slot shows: elements of a kind, perhaps only some, or texts that they say.
  ///
  /// @param attribute chooses among them, empty when all are meant
  /// @param values any of which the attribute must hold
  /// @param texts attributes whose texts are shown in place of the elements
  record SourceJson(String kind, String attribute, List<String> values, List<String> texts) {}

  /// A framework with its slots in reading order.
  ///
  /// @param licence the address of its licence
  /// @param guide the id of its guide
  record FrameworkJson(
      String id,
      String name,
      String attribution,
      String licence,
      String guide,
      int columns,
      int rows,
      List<SlotJson> slots) {}

  /// What can be written about elements of one kind.
  ///
  /// @param section the key of the section in the file, by which the kind is named
  /// @param word what one of them is called
  record KindJson(String section, String word, List<AttributeJson> attributes) {}

  /// A rule's page in Markdown.
  record RuleJson(String code, String title, String page) {}

  /// Everything the editor needs to know before a model is opened.
  ///
  /// @param header what can be written about the model itself
  record VocabularyJson(List<KindJson> kinds, List<AttributeJson> header) {}

  @GetMapping("/examples")
  List<ExampleJson> examples() {
    return Examples.all().stream().map(ReferenceApi::example).toList();
  }

  private static ExampleJson example(Example example) {
    return new ExampleJson(
        example.id(),
        example.title(),
        example.sentence(),
        example.kind().word(),
        example.category().word());
  }

  @GetMapping("/frameworks")
  List<FrameworkJson> frameworks() {
    return Frameworks.all().stream().map(ReferenceApi::framework).toList();
  }

  private static FrameworkJson framework(Framework framework) {
    return new FrameworkJson(
        framework.id(),
        framework.name(),
        framework.attribution(),
        framework.licence(),
        framework.guide(),
        framework.columns(),
        framework.rows(),
        framework.slots().stream().map(ReferenceApi::slot).toList());
  }

  private static SlotJson slot(Slot slot) {
    return new SlotJson(
        slot.kind().section(),
        slot.tag(),
        slot.title(),
        slot.question(),
        slot.column(),
        slot.row(),
        slot.columns(),
        slot.rows(),
        slot.shows().stream()
            .map(
                source ->
                    new SourceJson(
                        source.kind().section(),
                        source.attribute(),
                        source.values(),
                        source.texts()))
            .toList());
  }

  @GetMapping("/vocabulary")
  VocabularyJson vocabulary() {
    return new VocabularyJson(
        Arrays.stream(ElementKind.values())
            .map(
                kind ->
                    new KindJson(
                        kind.section(),
                        kind.word(),
                        AttributeJson.all(Vocabulary.of(kind).values())))
            .toList(),
        AttributeJson.all(Vocabulary.header().values()));
  }

  @GetMapping("/rules/{code}")
  RuleJson rule(@PathVariable String code) {
    return Rules.find(code)
        .map(
            rule ->
                new RuleJson(
                    rule.info().code(),
                    rule.info().title(),
                    Rules.page(rule.info().code()).map(RulePage::text).orElse("")))
        .orElseThrow(
            () ->
                new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "There is no rule '%s'.".formatted(code)));
  }
}
