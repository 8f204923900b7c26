package org.linchpin.server.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.Problem;
import org.linchpin.format.edit.Edited;
import org.linchpin.format.edit.ElementOrder;
import org.linchpin.server.documents.store.Store;
import org.linchpin.server.documents.text.Splices;

/// A document held in memory and the one place where its changes get their order.
///
/// A submission is tried on the latest text, committed or not, and queued for the database in the
/// same breath, so that the order of texts is the order of the log. Its future completes, and
/// listeners hear of it, after the commit. When a commit fails, everything after it is void: the
/// document is let go and read again from disk.
final class OpenDocument {
  private static final int SNAPSHOT_EVERY = 200;

  private final String model;
  private final Store store;
  private final Clock clock;
  private final DocumentListener listener;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, CompletableFuture<Outcome>> pending = new HashMap<>();
  private final Log log;
  private DocumentState latest;
  private volatile DocumentState committed;
  private boolean lost;

  OpenDocument(String model, Store store, Clock clock, DocumentListener listener, Loaded loaded) {
    this.model = model;
    this.store = store;
    this.clock = clock;
    this.listener = listener;
    this.log = new Log(loaded.recent(), loaded.state().sequence(), new SeenEdits(loaded.edits()));
    this.latest = loaded.state();
    this.committed = loaded.state();
  }

  /// A document as read from disk.
  ///
  /// @param recent its latest changes
  /// @param edits the ids of all its changes
  record Loaded(DocumentState state, List<Change> recent, List<String> edits) {}

  /// What is on disk.
  DocumentState committed() {
    return committed;
  }

  CompletableFuture<Outcome> submit(Submission submission) {
    lock.lock();
    try {
      if (submission.isTooLong()) {
        return CompletableFuture.completedFuture(tooLong(submission));
      }
      if (lost) {
        return CompletableFuture.failedFuture(
            new IllegalStateException("The document is read again from disk."));
      }
      CompletableFuture<Outcome> known = pending.get(submission.id());
      if (known != null) {
        return known.copy();
      }
      OptionalLong made =
          log.mayHold(submission.id())
              ? store.sequenceOf(model, submission.id())
              : OptionalLong.empty();
      if (made.isPresent()) {
        return CompletableFuture.completedFuture(new Outcome.Accepted(made.getAsLong()));
      }
      return switch (edited(submission)) {
        case Attempt.Made(ModelDocument document) -> commit(submission, document);
        case Attempt.Failed(Outcome.Refused refused) -> CompletableFuture.completedFuture(refused);
      };
    } finally {
      lock.unlock();
    }
  }

  private sealed interface Attempt {
    record Made(ModelDocument document) implements Attempt {}

    record Failed(Outcome.Refused refused) implements Attempt {}
  }

  private Attempt edited(Submission submission) {
    ModelDocument document = latest.document();
    return switch (submission.request()) {
      case Request.Edits(var edits) -> attempt(Editing.edits(document, edits));
      case Request.Place(String element, var before) ->
          attempt(ElementOrder.place(document, element, before));
      case Request.Typing(long base, Splices splices) ->
          log.since(base)
              .flatMap(since -> Editing.splices(document, splices, since))
              .map(OpenDocument::attempt)
              .orElseGet(() -> stale("These lines were changed by somebody else meanwhile."));
      case Request.Undo(String edit) -> undone(submission, edit);
      case Request.Restore(long sequence) ->
          sequence > committed.sequence()
              ? stale("There is no change %s yet.".formatted(sequence))
              : attempt(Editing.text(History.textAt(store, model, sequence)));
    };
  }

  private Attempt undone(Submission submission, String edit) {
    Optional<Change> change = log.of(edit);
    if (change.isEmpty() || !change.get().client().equals(submission.client())) {
      return stale("There is no change of yours with the id '%s' to take back.".formatted(edit));
    }
    return log.sinceWithoutUndone(change.get().sequence())
        .flatMap(
            since -> Editing.splices(latest.document(), change.get().splices().inverse(), since))
        .map(OpenDocument::attempt)
        .orElseGet(
            () -> stale("This cannot be taken back: somebody has changed the same place since."));
  }

  private static Attempt attempt(Edited edited) {
    return switch (edited) {
      case Edited.Changed(ModelDocument document) -> new Attempt.Made(document);
      case Edited.Refused(List<Problem> problems) ->
          new Attempt.Failed(new Outcome.Refused(problems, false));
    };
  }

  private static Attempt stale(String message) {
    return new Attempt.Failed(
        new Outcome.Refused(List.of(new Problem(1, 1, message, Optional.empty())), true));
  }

  private static Outcome tooLong(Submission submission) {
    String message =
        String.format(
            Locale.ROOT,
            "This change has %,d characters, and at most %,d can be made at once.",
            submission.intent().length(),
            Submission.LONGEST);
    return new Outcome.Refused(
        List.of(new Problem(1, 1, message, Optional.of("Maybe make it in several steps."))), false);
  }

  private CompletableFuture<Outcome> commit(Submission submission, ModelDocument document) {
    DocumentState before = latest;
    Splices splices = Splices.between(before.document().text(), document.text());
    Change change =
        new Change(
            before.sequence() + 1,
            submission.id(),
            submission.client(),
            submission.author(),
            Instant.now(clock),
            submission.request().word(),
            submission.kept(),
            splices);
    DocumentState after = new DocumentState(change.sequence(), document);
    latest = after;
    log.add(change);
    Optional<String> snapshot =
        change.sequence() % SNAPSHOT_EVERY == 0 ? Optional.of(document.text()) : Optional.empty();
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    pending.put(submission.id(), outcome);
    var _ =
        store
            .append(model, change, document.model().name(), snapshot)
            .whenComplete(
                (_, failure) -> {
                  if (failure == null) {
                    settled(change, before, after);
                    outcome.complete(new Outcome.Accepted(change.sequence()));
                  } else {
                    lose();
                    outcome.completeExceptionally(failure);
                  }
                });
    return outcome.copy();
  }

  private void settled(Change change, DocumentState before, DocumentState after) {
    committed = after;
    listener.committed(model, change, before, after);
    lock.lock();
    try {
      pending.remove(change.edit());
    } finally {
      lock.unlock();
    }
  }

  private void lose() {
    lock.lock();
    try {
      if (lost) {
        return;
      }
      lost = true;
    } finally {
      lock.unlock();
    }
    listener.lost(model);
  }
}
