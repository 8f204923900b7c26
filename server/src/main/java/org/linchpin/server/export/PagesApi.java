package org.linchpin.server.export;

import java.time.Clock;
import java.time.LocalDate;
import org.linchpin.app.interview.ModelReport;
import org.linchpin.app.review.ReviewCalendar;
import org.linchpin.app.review.ReviewInvitation;
import org.linchpin.app.review.ReviewPage;
import org.linchpin.format.ModelDocument;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.review.Reviews;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Pages about a model: the report that an interview ends with, the sheet of a review, and its
/// entry for a calendar.
@RestController
@RequestMapping("/api/models/{id}/files")
class PagesApi {
  private static final String MARKDOWN = "text/markdown";
  private static final String HTML = "text/html";

  private final Documents documents;
  private final Reviews reviews;
  private final Clock clock;

  PagesApi(Documents documents, Reviews reviews, Clock clock) {
    this.documents = documents;
    this.reviews = reviews;
    this.clock = clock;
  }

  @GetMapping(path = "/key-activities.md", produces = MARKDOWN)
  ResponseEntity<String> report(@PathVariable String id) {
    ModelDocument document = document(id);
    String text = ModelReport.markdown(document.model(), LocalDate.now(clock));
    return ModelFile.of(document, "-key-activities.md", MARKDOWN, text);
  }

  @GetMapping(path = "/key-activities.html", produces = HTML)
  ResponseEntity<String> reportPage(@PathVariable String id) {
    ModelDocument document = document(id);
    String text = ModelReport.html(document.model(), LocalDate.now(clock));
    return ModelFile.of(document, "-key-activities.html", HTML, text);
  }

  @GetMapping(path = "/review.md", produces = MARKDOWN)
  ResponseEntity<String> review(@PathVariable String id) {
    String text = ReviewPage.markdown(reviews.sheet(id));
    return ModelFile.of(document(id), "-review.md", MARKDOWN, text);
  }

  @GetMapping(path = "/review.html", produces = HTML)
  ResponseEntity<String> reviewPage(@PathVariable String id) {
    String text = ReviewPage.html(reviews.sheet(id));
    return ModelFile.of(document(id), "-review.html", HTML, text);
  }

  @GetMapping(path = "/review.ics", produces = "text/calendar")
  ResponseEntity<String> invitation(@PathVariable String id) {
    ModelDocument document = document(id);
    LocalDate today = LocalDate.now(clock);
    LocalDate day = ReviewCalendar.of(document.model(), today).next(today);
    return ModelFile.of(
        document,
        "-review.ics",
        "text/calendar",
        ReviewInvitation.ics(document.model().name(), day, today));
  }

  private ModelDocument document(String id) {
    return documents.state(id).document();
  }
}
