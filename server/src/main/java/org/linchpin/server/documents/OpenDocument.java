package org.linchpin.server.documents;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
///
/// Another workbench on the same database may have written in between. Then the database refuses
/// what was made for the older text, and everything under way after it too. New submissions are now
/// held back; when nothing is under way any more, all of them are made again, in their order, in a
/// transaction during which nobody else writes: the news is read, told, and followed by our own.
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
  private final List<Waiting> missed = new ArrayList<>();
  private final List<Waiting> held = new ArrayList<>();
  private int underWay;
  private boolean behind;
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

  /// A submission that has to be made again.
  private record Waiting(Submission submission, CompletableFuture<Outcome> outcome) {}

  /// A change with the states around it.
  private record Step(Change change, DocumentState before, DocumentState after) {}

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
        return CompletableFuture.failedFuture(readAgain());
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
      if (behind) {
        return waiting(submission, held);
      }
      return switch (edited(submission)) {
        case Attempt.Made(ModelDocument document) -> commit(submission, document);
        case Attempt.Failed(Outcome.Refused refused) -> CompletableFuture.completedFuture(refused);
      };
    } finally {
      lock.unlock();
    }
  }

  private static IllegalStateException readAgain() {
    return new IllegalStateException("The document is read again from disk.");
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
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    pending.put(submission.id(), outcome);
    Optional<String> base = log.last();
    Step step = made(submission, document);
    underWay++;
    var _ =
        store
            .append(model, next(step, base))
            .whenComplete(
                (written, failure) -> {
                  if (failure != null) {
                    lose();
                    outcome.completeExceptionally(failure);
                  } else if (written) {
                    settled(step);
                    outcome.complete(new Outcome.Accepted(step.change().sequence()));
                  } else {
                    miss(new Waiting(submission, outcome));
                  }
                });
    return outcome.copy();
  }

  /// The latest text becomes the one with this change.
  private Step made(Submission submission, ModelDocument document) {
    DocumentState before = latest;
    Change change =
        new Change(
            before.sequence() + 1,
            submission.id(),
            submission.client(),
            submission.author(),
            Instant.now(clock),
            submission.request().word(),
            submission.kept(),
            Splices.between(before.document().text(), document.text()));
    latest = new DocumentState(change.sequence(), document);
    log.add(change);
    return new Step(change, before, latest);
  }

  private static Store.Next next(Step step, Optional<String> base) {
    ModelDocument document = step.after().document();
    return new Store.Next(
        step.change(),
        base,
        document.model().name(),
        Optional.of(document.text()).filter(_ -> step.change().sequence() % SNAPSHOT_EVERY == 0));
  }

  private void settled(Step step) {
    told(step);
    lock.lock();
    try {
      pending.remove(step.change().edit());
      landed();
    } finally {
      lock.unlock();
    }
  }

  private void told(Step step) {
    committed = step.after();
    listener.committed(model, step.change(), step.before(), step.after());
  }

  /// Another workbench committed a change; it is read unless it is known.
  void follow(long sequence) {
    if (sequence <= committed.sequence()) {
      return;
    }
    lock.lock();
    try {
      behind = true;
      if (underWay == 0 && !lost) {
        catchUp();
      }
    } finally {
      lock.unlock();
    }
  }

  private void miss(Waiting waiting) {
    lock.lock();
    try {
      if (lost) {
        waiting.outcome().completeExceptionally(readAgain());
        return;
      }
      behind = true;
      missed.add(waiting);
      landed();
    } finally {
      lock.unlock();
    }
  }

  private CompletableFuture<Outcome> waiting(Submission submission, List<Waiting> queue) {
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    pending.put(submission.id(), outcome);
    queue.add(new Waiting(submission, outcome));
    return outcome.copy();
  }

  private void landed() {
    underWay--;
    if (underWay == 0 && behind && !lost) {
      catchUp();
    }
  }

  /// Reads what is new when nothing waits for it; else makes what waits in a transaction of its
  /// own.
  private void catchUp() {
    if (missed.isEmpty() && held.isEmpty()) {
      try {
        news(store.changes(model, committed.sequence(), Long.MAX_VALUE));
        behind = false;
      } catch (RuntimeException unreadable) {
        lose();
      }
      return;
    }
    underWay++;
    List<Waiting> round = new ArrayList<>(missed);
    round.addAll(held);
    missed.clear();
    held.clear();
    List<Step> steps = new ArrayList<>();
    Map<String, Outcome> outcomes = new HashMap<>();
    var _ =
        store
            .exclusively(model, connection -> again(connection, round, steps, outcomes))
            .whenComplete(
                (_, failure) -> {
                  if (failure == null) {
                    settled(steps, round, outcomes);
                  } else {
                    lose();
                    round.forEach(w -> w.outcome().completeExceptionally(failure));
                  }
                });
  }

  /// Takes in what others committed, and tells it.
  private void news(List<Change> changes) {
    latest = committed;
    log.dropAfter(committed.sequence());
    for (Change change : changes) {
      DocumentState before = latest;
      latest = History.after(model, before, change);
      log.add(change);
      told(new Step(change, before, latest));
    }
  }

  private void again(
      Connection connection, List<Waiting> round, List<Step> steps, Map<String, Outcome> outcomes)
      throws SQLException {
    lock.lock();
    try {
      steps.clear();
      outcomes.clear();
      news(Store.changes(connection, model, committed.sequence()));
      for (Waiting waiting : round) {
        Submission submission = waiting.submission();
        Optional<Change> known = log.of(submission.id());
        if (known.isPresent()) {
          outcomes.put(submission.id(), new Outcome.Accepted(known.get().sequence()));
          continue;
        }
        switch (edited(submission)) {
          case Attempt.Made(ModelDocument document) -> {
            Optional<String> base = log.last();
            Step step = made(submission, document);
            if (!Store.append(connection, model, next(step, base))) {
              throw new SQLException(
                  "Change %s was written meanwhile.".formatted(latest.sequence()));
            }
            steps.add(step);
            outcomes.put(submission.id(), new Outcome.Accepted(step.change().sequence()));
          }
          case Attempt.Failed(Outcome.Refused refused) -> outcomes.put(submission.id(), refused);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void settled(List<Step> steps, List<Waiting> round, Map<String, Outcome> outcomes) {
    lock.lock();
    try {
      steps.forEach(this::told);
      for (Waiting waiting : round) {
        pending.remove(waiting.submission().id());
      }
      behind = !held.isEmpty();
      landed();
    } finally {
      lock.unlock();
    }
    for (Waiting waiting : round) {
      waiting
          .outcome()
          .complete(java.util.Objects.requireNonNull(outcomes.get(waiting.submission().id())));
    }
  }

  private void lose() {
    lock.lock();
    try {
      if (lost) {
        return;
      }
      lost = true;
      missed.addAll(held);
      missed.forEach(waiting -> waiting.outcome().completeExceptionally(readAgain()));
    } finally {
      lock.unlock();
    }
    listener.lost(model);
  }
}
