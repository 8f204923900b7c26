package org.linchpin.server.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.linchpin.server.accounts.Access;
import org.linchpin.server.accounts.Person;
import org.linchpin.server.accounts.Trail;
import org.linchpin.server.accounts.Who;
import org.linchpin.server.audit.Deed;
import org.linchpin.server.documents.wire.ChangeJson;
import org.linchpin.server.documents.wire.ModelDifference;
import org.linchpin.server.documents.wire.ModelJson;
import org.linchpin.server.documents.wire.OutcomeJson;
import org.linchpin.server.documents.wire.RequestJson;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Models over HTTP.
@RestController
@RequestMapping(path = "/api/models", produces = "application/json")
class ModelsApi {
  private static final long MOST_CHANGES = 1_000;

  private final Documents documents;
  private final JsonMapper mapper;
  private final Access access;
  private final Trail trail;

  ModelsApi(Documents documents, JsonMapper mapper, Access access, Trail trail) {
    this.documents = documents;
    this.mapper = mapper;
    this.access = access;
    this.trail = trail;
  }

  /// How a model begins: by a name, as a copy of an example, or as a text.
  ///
  /// @param fileName what the text was called, which may tell what it is
  record NewModelJson(
      Optional<String> name,
      Optional<String> example,
      Optional<String> text,
      Optional<String> fileName) {}

  /// A model that was made.
  ///
  /// @param report what the import found, guessed and kept aside
  record CreatedJson(ModelEntry model, List<String> report) {}

  /// A submission over HTTP.
  record SubmissionJson(String id, String client, String author, RequestJson request) {}

  /// A name for the present state.
  record NewVersionJson(String name, String author) {}

  @GetMapping
  List<ModelEntry> models(HttpServletRequest request) {
    Predicate<String> known = access.known(Who.of(request));
    return documents.list().stream().filter(entry -> known.test(entry.id())).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  CreatedJson create(
      @RequestBody NewModelJson wanted,
      @RequestParam(defaultValue = "") String workspace,
      HttpServletRequest request) {
    NewDocuments.Begun begun;
    if (wanted.text().isPresent()) {
      begun = NewDocuments.text(wanted.fileName().orElse("pasted.md"), wanted.text().get());
    } else if (wanted.example().isPresent()) {
      begun = NewDocuments.example(wanted.example().get());
    } else {
      begun =
          NewDocuments.named(
              wanted.name().map(String::strip).filter(n -> !n.isEmpty()).orElse("My business"));
    }
    Person person = Who.of(request);
    ModelEntry made = documents.create(begun.document(), access.workspaceForNew(person, workspace));
    access.made(person, made.id());
    return new CreatedJson(made, begun.report());
  }

  @GetMapping("/{id}")
  ModelJson model(@PathVariable String id) {
    return ModelJson.of(documents.state(id));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id, HttpServletRequest request) {
    documents.remove(id);
    trail.record(request, Deed.MODEL_REMOVED, access.workspaceOf(id), id);
  }

  @PostMapping("/{id}/bring-back")
  ModelEntry bringBack(@PathVariable String id) {
    return documents.bringBack(id);
  }

  @PostMapping("/{id}/changes")
  CompletableFuture<OutcomeJson> submit(
      @PathVariable String id, @RequestBody SubmissionJson submission, HttpServletRequest request) {
    Person person = Who.of(request);
    return documents
        .submit(
            id,
            new Submission(
                submission.id(),
                person.client(submission.client()),
                person.author(submission.author()),
                mapper.writeValueAsString(submission.request()),
                submission.request().request()))
        .thenApply(outcome -> OutcomeJson.of(submission.id(), outcome));
  }

  /// The changes after one, oldest first, at most 1,000.
  @GetMapping("/{id}/changes")
  List<ChangeJson> changes(@PathVariable String id, @RequestParam(defaultValue = "0") long after) {
    return documents.changes(id, after, after + MOST_CHANGES).stream().map(ChangeJson::of).toList();
  }

  /// The model as it was after a change.
  @GetMapping("/{id}/at/{sequence}")
  ModelJson at(@PathVariable String id, @PathVariable long sequence) {
    return ModelJson.of(documents.at(id, sequence));
  }

  /// What is different between two points of the history.
  @GetMapping("/{id}/difference")
  ModelDifference difference(
      @PathVariable String id, @RequestParam long from, @RequestParam long to) {
    return ModelDifference.between(
        documents.at(id, from).document(), documents.at(id, to).document());
  }

  @GetMapping("/{id}/versions")
  List<Version> versions(@PathVariable String id) {
    return documents.versions(id);
  }

  @PostMapping("/{id}/versions")
  @ResponseStatus(HttpStatus.CREATED)
  Version name(
      @PathVariable String id, @RequestBody NewVersionJson version, HttpServletRequest request) {
    return documents.name(id, version.name(), Who.of(request).author(version.author()));
  }
}
