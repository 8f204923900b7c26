package org.linchpin.server.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.linchpin.app.review.CloseReview;
import org.linchpin.app.review.Decision;
import org.linchpin.format.ModelDocument;
import org.linchpin.server.documents.DocumentState;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.documents.wire.EditJson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The review over HTTP. Closing one gives the edits that it is; they are submitted like any other.
@RestController
@RequestMapping(path = "/api/models/{id}/review", produces = "application/json")
class ReviewApi {
  private final Documents documents;
  private final Reviews reviews;

  ReviewApi(Documents documents, Reviews reviews) {
    this.documents = documents;
    this.reviews = reviews;
  }

  /// @param owner who sees to it, may be empty
  record DecisionJson(String what, String why, String owner) {}

  /// How a review ends.
  ///
  /// @param next the day of the next one, a quarter later when left out
  record ClosingJson(List<DecisionJson> decisions, Optional<String> next) {}

  /// The edits that write a review into the model.
  record ClosedJson(List<EditJson> edits) {}

  @GetMapping
  ReviewJson review(@PathVariable String id) {
    DocumentState state = documents.state(id);
    return ReviewJson.of(state.sequence(), state.document().model(), reviews.sheet(id));
  }

  @PostMapping("/closing")
  ClosedJson close(@PathVariable String id, @RequestBody ClosingJson closing) {
    List<String> decisions =
        closing.decisions().stream()
            .filter(decision -> !decision.what().isBlank())
            .map(made -> new Decision(made.what(), made.why(), made.owner()).text())
            .toList();
    ModelDocument document = documents.state(id).document();
    Optional<LocalDate> next = closing.next().filter(day -> !day.isBlank()).map(ReviewApi::day);
    CloseReview.refusal(document.model(), reviews.today(), next)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
    return new ClosedJson(
        CloseReview.edits(document, reviews.today(), decisions, next).stream()
            .map(EditJson::of)
            .toList());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new IllegalArgumentException(
          "'%s' is no day; expected one such as 2026-11-20.".formatted(text), noDay);
    }
  }
}
