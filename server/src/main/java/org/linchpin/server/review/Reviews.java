package org.linchpin.server.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.linchpin.app.review.ReviewCalendar;
import org.linchpin.app.review.ReviewSheet;
import org.linchpin.format.ModelDocument;
import org.linchpin.server.documents.DocumentState;
import org.linchpin.server.documents.Documents;
import org.springframework.stereotype.Service;

/// Reviews of the models here, compared with their histories.
@Service
public class Reviews {
  private final Documents documents;
  private final Clock clock;

  Reviews(Documents documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// What lies on the table for a model as it is now.
  public ReviewSheet sheet(String model) {
    ModelDocument document = documents.state(model).document();
    return ReviewSheet.of(document, earlier(model), today());
  }

  /// The document as the last review left it: the first state in which that review was the last.
  ///
  /// The history is searched by halves; in it a review once written stays.
  private Optional<ModelDocument> earlier(String model) {
    DocumentState now = documents.state(model);
    Optional<LocalDate> last = last(now);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    long before = -1;
    long since = now.sequence();
    while (since - before > 1) {
      long middle = before + (since - before) / 2;
      if (last(documents.at(model, middle)).equals(last)) {
        since = middle;
      } else {
        before = middle;
      }
    }
    return Optional.of(documents.at(model, since).document());
  }

  private Optional<LocalDate> last(DocumentState state) {
    return ReviewCalendar.of(state.document().model(), today()).last();
  }
}
