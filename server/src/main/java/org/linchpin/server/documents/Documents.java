package org.linchpin.server.documents;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.Problem;
import org.linchpin.format.edit.Edited;
import org.linchpin.model.edit.Edit;
import org.linchpin.server.documents.store.Store;
import org.linchpin.server.storage.Announcement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.Lifecycle;
import org.springframework.stereotype.Service;

/// All models: made, opened, changed, looked up in the past, put aside.
@Service
public class Documents implements Lifecycle {
  private static final long RECENT = 500;
  private static final long PATIENCE_SECONDS = 2;
  private static final int LONGEST_NAME = 200;

  private final Store store;
  private final Clock clock;
  private final ObjectProvider<DocumentListener> listeners;
  private final ConcurrentHashMap<String, OpenDocument> open = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final ExecutorService followers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("follow").factory());

  public Documents(Store store, Clock clock, ObjectProvider<DocumentListener> listeners) {
    this.store = store;
    this.clock = clock;
    this.listeners = listeners;
  }

  /// The models that are not put aside, the last changed first.
  public List<ModelEntry> list() {
    return store.models();
  }

  public ModelEntry entry(String model) {
    return store.model(model).orElseThrow(() -> new UnknownModelException(model));
  }

  /// A new model with this text.
  ///
  /// @return its entry, on disk already
  public ModelEntry create(ModelDocument document) {
    return create(document, "local");
  }

  /// A new model in a workspace.
  public ModelEntry create(ModelDocument document, String workspace) {
    byte[] bytes = new byte[10];
    random.nextBytes(bytes);
    Instant now = Instant.now(clock);
    ModelEntry entry =
        new ModelEntry(HexFormat.of().formatHex(bytes), document.model().name(), now, now, 0);
    store.create(entry, document.text(), workspace).join();
    return entry;
  }

  /// How many are held in memory.
  int openCount() {
    return open.size();
  }

  /// The document as it is on disk.
  public DocumentState state(String model) {
    return opened(model).committed();
  }

  /// Makes a change; the future completes when it is on disk.
  ///
  /// It is refused when its id cannot be kept as it is.
  public CompletableFuture<Outcome> submit(String model, Submission submission) {
    if (!isKept(submission.id())) {
      return CompletableFuture.completedFuture(
          new Outcome.Refused(
              List.of(
                  new Problem(
                      1,
                      1,
                      "The id of this change has %s characters; expected at most %s, all of them letters, digits or signs."
                          .formatted(submission.id().length(), LONGEST_NAME),
                      Optional.empty())),
              false));
    }
    long start = System.nanoTime();
    return opened(model)
        .submit(submission)
        .whenComplete(
            (_, _) -> {
              long took = System.nanoTime() - start;
              listeners.forEach(listener -> listener.answered(took));
            });
  }

  /// What edits would make of the document as it is; nothing is changed.
  public Edited tried(String model, List<Edit> edits) {
    return Editing.edits(state(model).document(), edits);
  }

  /// The changes after one, at most `most`, the first of them first.
  public List<Change> changes(String model, long after, long last) {
    entry(model);
    return store.changes(model, after, last);
  }

  /// The document as it was after a change.
  public DocumentState at(String model, long sequence) {
    entry(model);
    return new DocumentState(sequence, History.read(History.textAt(store, model, sequence)));
  }

  public List<Version> versions(String model) {
    entry(model);
    return store.versions(model);
  }

  /// Gives the present text a name to find it by.
  public Version name(String model, String name, String author) {
    if (!isKept(name)) {
      throw new IllegalArgumentException(
          "The name of the version has %s characters; expected at most %s in one line."
              .formatted(name.length(), LONGEST_NAME));
    }
    Version version = new Version(state(model).sequence(), name, author, Instant.now(clock));
    store.name(model, version).join();
    return version;
  }

  private static boolean isKept(String name) {
    return name.length() <= LONGEST_NAME
        && name.codePoints()
            .noneMatch(
                c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  /// Puts a model aside; nothing of it is deleted.
  public void remove(String model) {
    entry(model);
    store.remove(model, Instant.now(clock)).join();
    open.remove(model);
  }

  /// Brings back a model that was put aside.
  public ModelEntry bringBack(String model) {
    store.bringBack(model).join();
    return entry(model);
  }

  /// Another workbench on this database wrote something.
  void heard(Announcement announcement) {
    String topic = announcement.topic();
    if (topic.startsWith(Store.REMOVED)) {
      open.remove(topic.substring(Store.REMOVED.length()));
    } else if (topic.startsWith(Store.CHANGED)) {
      // waits for a document that is just being opened
      Optional.ofNullable(
              open.computeIfPresent(topic.substring(Store.CHANGED.length()), (_, held) -> held))
          .ifPresent(held -> followed(held, announcement.number()));
    }
  }

  /// Anything may have been written by others.
  void missed() {
    open.values().forEach(held -> followed(held, Long.MAX_VALUE));
  }

  private void followed(OpenDocument document, long sequence) {
    try {
      followers.execute(() -> document.follow(sequence));
    } catch (RejectedExecutionException stopped) {
      // nobody is left to be told, and the database is about to be closed
    }
  }

  /// Nothing is followed before something is announced.
  @Override
  public void start() {}

  /// Follows nothing more and waits for what is being read, so that the database is not closed
  /// under it; called before any part of the workbench is taken down.
  @Override
  public void stop() {
    followers.shutdown();
    try {
      var _ = followers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return !followers.isShutdown();
  }

  private OpenDocument opened(String model) {
    OpenDocument known = open.get(model);
    return known != null ? known : open.computeIfAbsent(model, this::load);
  }

  private OpenDocument load(String model) {
    ModelEntry entry = entry(model);
    ModelDocument document = History.read(History.textAt(store, model, entry.sequence()));
    List<Change> recent =
        store.changes(model, Math.max(0, entry.sequence() - RECENT), entry.sequence());
    return new OpenDocument(
        model,
        store,
        clock,
        new Everybody(),
        new OpenDocument.Loaded(
            new DocumentState(entry.sequence(), document), recent, store.edits(model)));
  }

  /// Passes everything on, and forgets documents that were lost.
  private final class Everybody implements DocumentListener {
    @Override
    public void committed(String model, Change change, DocumentState before, DocumentState after) {
      listeners.forEach(listener -> listener.committed(model, change, before, after));
    }

    @Override
    public void lost(String model) {
      open.remove(model);
      listeners.forEach(listener -> listener.lost(model));
    }
  }
}
