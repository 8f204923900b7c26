package org.linchpin.server.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linchpin.app.interview.Asked;
import org.linchpin.app.interview.Interview;
import org.linchpin.app.interview.Step;
import org.linchpin.server.documents.DocumentState;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.documents.wire.EditJson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The interview over HTTP.
///
/// Nothing is kept here: which question comes follows from the document. An answer gives the edits
/// that it is, and the one who asked submits them like any other, so that they carry a name and can
/// be undone.
@RestController
@RequestMapping(path = "/api/models/{id}/interview", produces = "application/json")
class InterviewApi {
  private final Documents documents;
  private final Clock clock;

  InterviewApi(Documents documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  /// An answer as it was typed.
  ///
  /// @param question id of the question
  /// @param subject what it was about, as it was given
  record GivenJson(String question, String subject, String text) {}

  /// What an answer is.
  ///
  /// @param refused why it cannot be taken; empty when it can
  /// @param edits to submit
  /// @param remarks what was noticed about the words
  record TakenJson(String refused, List<EditJson> edits, List<String> remarks) {}

  @GetMapping
  InterviewJson next(@PathVariable String id) {
    DocumentState state = documents.state(id);
    return InterviewJson.of(state.sequence(), interview(state));
  }

  @PostMapping("/answers")
  TakenJson answer(@PathVariable String id, @RequestBody GivenJson given) {
    Interview interview = interview(documents.state(id));
    Optional<Asked> asked = interview.question(given.question(), given.subject());
    if (asked.isEmpty()) {
      return new TakenJson(
          "This question is answered already, perhaps by somebody else. Here is the next one.",
          List.of(),
          List.of());
    }
    return switch (interview.answer(asked.get(), given.text())) {
      case Step.Refused(String why) -> new TakenJson(why, List.of(), List.of());
      case Step.Taken taken ->
          new TakenJson("", taken.edits().stream().map(EditJson::of).toList(), taken.remarks());
    };
  }

  private Interview interview(DocumentState state) {
    return Interview.of(state.document(), LocalDate.now(clock));
  }
}
