package org.linchpin.server.guides;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.linchpin.app.catalogue.PickActivity;
import org.linchpin.app.guide.GuideAnswers;
import org.linchpin.guide.catalogue.Catalogue;
import org.linchpin.guide.catalogue.TypicalActivity;
import org.linchpin.guide.frameworks.Adviser;
import org.linchpin.guide.pages.Guide;
import org.linchpin.guide.pages.Guides;
import org.linchpin.guide.text.MarkdownReader;
import org.linchpin.lint.RulePage;
import org.linchpin.lint.rules.Rules;
import org.linchpin.model.BusinessModel;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.documents.wire.EditJson;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Guides, the catalogue of activities and the adviser of frameworks, by themselves and in the
/// terms of a model.
@RestController
@RequestMapping(path = "/api", produces = "application/json")
class GuidesApi {
  private final Documents documents;
  private final Clock clock;

  GuidesApi(Documents documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  /// A guide in a list.
  ///
  /// @param kind block or framework
  record GuideEntryJson(String id, String kind, String title, String sentence) {}

  /// A guide as it is read.
  ///
  /// @param date the day it was last changed
  record GuideJson(
      String id,
      String kind,
      String title,
      String sentence,
      int version,
      String date,
      List<BlockJson> blocks) {}

  /// The page of a rule as it is read.
  record RulePageJson(String code, String title, List<BlockJson> blocks) {}

  /// An activity of the catalogue.
  ///
  /// @param goal one of deliver, reach, maintain, earn, support
  record TypicalActivityJson(
      String id, String name, String category, String department, String goal, String hint) {}

  /// What picking an activity does.
  ///
  /// @param links names of what it would be linked to
  record PickJson(List<EditJson> edits, List<String> links) {}

  /// A framework that suits, and why.
  record AdviceJson(String framework, String reason) {}

  @GetMapping("/reference/guides")
  List<GuideEntryJson> guides() {
    return Guides.all().stream()
        .map(
            guide ->
                new GuideEntryJson(guide.id(), word(guide.kind()), guide.title(), guide.sentence()))
        .toList();
  }

  @GetMapping("/reference/guides/{guide}")
  GuideJson guide(@PathVariable String guide) {
    return json(named(guide));
  }

  /// The guide with its questions answered for a model.
  @GetMapping("/models/{id}/guides/{guide}")
  GuideJson answered(@PathVariable String id, @PathVariable String guide) {
    return json(GuideAnswers.in(named(guide), model(id), LocalDate.now(clock)));
  }

  @GetMapping("/reference/rule-pages/{code}")
  RulePageJson rule(@PathVariable String code) {
    return Rules.page(code)
        .map(RulePage::text)
        .map(MarkdownReader::read)
        .map(
            blocks ->
                new RulePageJson(
                    code,
                    Rules.find(code).map(rule -> rule.info().title()).orElse(code),
                    blocks.stream().flatMap(BlockJson::of).toList()))
        .orElseThrow(() -> missing("There is no rule '%s'.".formatted(code)));
  }

  @GetMapping("/reference/catalogue")
  List<TypicalActivityJson> catalogue() {
    return Catalogue.all().stream()
        .map(
            one ->
                new TypicalActivityJson(
                    one.id(),
                    one.name(),
                    one.category(),
                    one.department(),
                    one.goal().name().toLowerCase(Locale.ROOT),
                    one.hint()))
        .toList();
  }

  /// The edits that add an activity of the catalogue to a model, links prefilled.
  @GetMapping("/models/{id}/catalogue/{activity}")
  PickJson pick(@PathVariable String id, @PathVariable String activity) {
    TypicalActivity pick =
        Catalogue.of(activity)
            .orElseThrow(
                () -> missing("There is no activity '%s' in the catalogue.".formatted(activity)));
    BusinessModel model = model(id);
    return new PickJson(
        PickActivity.edits(model, pick).stream().map(EditJson::of).toList(),
        PickActivity.prefilled(model, pick).stream()
            .flatMap(target -> model.element(target).stream())
            .map(target -> target.name())
            .toList());
  }

  @GetMapping("/models/{id}/frameworks")
  List<AdviceJson> advice(@PathVariable String id) {
    return Adviser.advise(model(id)).stream()
        .map(advice -> new AdviceJson(advice.framework().id(), advice.reason()))
        .toList();
  }

  private BusinessModel model(String id) {
    return documents.state(id).document().model();
  }

  private static Guide named(String id) {
    return Guides.of(id).orElseThrow(() -> missing("There is no guide '%s'.".formatted(id)));
  }

  private static ResponseStatusException missing(String sentence) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, sentence);
  }

  private static GuideJson json(Guide guide) {
    return new GuideJson(
        guide.id(),
        word(guide.kind()),
        guide.title(),
        guide.sentence(),
        guide.version(),
        guide.date().toString(),
        guide.blocks().stream().flatMap(BlockJson::of).toList());
  }

  private static String word(Guide.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
