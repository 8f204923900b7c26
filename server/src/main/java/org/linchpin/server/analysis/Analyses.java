package org.linchpin.server.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.linchpin.server.documents.Change;
import org.linchpin.server.documents.DocumentListener;
import org.linchpin.server.documents.DocumentState;
import org.linchpin.server.documents.Documents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.Lifecycle;
import org.springframework.stereotype.Service;

/// The latest analysis of each model in use.
///
/// A model has at most one run going and one waiting. Whatever arrives during a run takes the place
/// of what waits, so that superseded texts are never looked at, and people who type fast wait for
/// one run and not for thirty.
@Service
public class Analyses implements DocumentListener, Lifecycle {
  private static final long SHORTEST_REST = 100_000_000;
  private static final long LONGEST_PAUSE = 300_000_000;
  private static final long PATIENCE_SECONDS = 2;
  private static final Logger LOG = LoggerFactory.getLogger(Analyses.class);

  private final Clock clock;
  private final ObjectProvider<Documents> documents;
  private final ObjectProvider<AnalysisListener> listeners;
  private final ConcurrentHashMap<String, Desk> desks = new ConcurrentHashMap<>();
  private final ScheduledExecutorService runners =
      Executors.newScheduledThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
          Thread.ofPlatform().daemon().name("analysis-", 0).factory());

  Analyses(
      Clock clock,
      ObjectProvider<Documents> documents,
      ObjectProvider<AnalysisListener> listeners) {
    this.clock = clock;
    this.documents = documents;
    this.listeners = listeners;
  }

  /// The analysis of the model as it is now, or of a later state.
  public CompletableFuture<AnalysisJson> latest(String model) {
    return desk(model).ask(documents.getObject().state(model));
  }

  @Override
  public void committed(String model, Change change, DocumentState before, DocumentState after) {
    var _ = desk(model).ask(after);
  }

  @Override
  public void lost(String model) {
    desks.remove(model);
  }

  private Desk desk(String model) {
    return desks.computeIfAbsent(model, Desk::new);
  }

  /// Nothing runs before somebody asks.
  @Override
  public void start() {}

  /// Begins nothing more and waits for what is being looked at, so that whoever is told of it is
  /// still there; called before any part of the workbench is taken down.
  @Override
  public void stop() {
    runners.shutdownNow();
    try {
      var _ = runners.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return !runners.isShutdown();
  }

  /// What is being looked at, and what waits, for one model.
  private final class Desk {
    private final String model;
    private Optional<AnalysisJson> done = Optional.empty();
    private Optional<DocumentState> waiting = Optional.empty();
    private CompletableFuture<AnalysisJson> answer = new CompletableFuture<>();
    private boolean running;

    Desk(String model) {
      this.model = model;
    }

    synchronized CompletableFuture<AnalysisJson> ask(DocumentState state) {
      if (done.isPresent() && done.get().sequence() >= state.sequence()) {
        return CompletableFuture.completedFuture(done.get());
      }
      if (waiting.isEmpty() || waiting.get().sequence() < state.sequence()) {
        waiting = Optional.of(state);
      }
      if (!running) {
        try {
          runners.execute(this::run);
          running = true;
        } catch (RejectedExecutionException stopped) {
          return CompletableFuture.failedFuture(stopped);
        }
      }
      return answer.copy();
    }

    /// One run, and then a rest of at least three times as long, so that people who type get most
    /// of the processor. The thread rests too, so that this holds for two hundred models as for
    /// one.
    private void run() {
      Optional<DocumentState> next = next();
      if (next.isEmpty()) {
        return;
      }
      long start = System.nanoTime();
      try {
        finished(AnalysisJson.of(next.get(), LocalDate.now(clock)));
      } catch (RuntimeException | Error fault) {
        LOG.error("The analysis of model {} failed", model, fault);
        failed(fault);
      }
      if (!isRunning()) {
        return;
      }
      long rest = 3 * (System.nanoTime() - start);
      var _ = runners.schedule(this::run, Math.max(SHORTEST_REST, rest), TimeUnit.NANOSECONDS);
      LockSupport.parkNanos(Math.min(rest, LONGEST_PAUSE));
    }

    private synchronized Optional<DocumentState> next() {
      Optional<DocumentState> next = waiting;
      waiting = Optional.empty();
      running = next.isPresent();
      return next;
    }

    private void finished(AnalysisJson analysis) {
      Optional<CompletableFuture<AnalysisJson>> asked = Optional.empty();
      synchronized (this) {
        done = Optional.of(analysis);
        if (waiting.isEmpty()) {
          asked = Optional.of(answer);
          answer = new CompletableFuture<>();
        }
      }
      asked.ifPresent(future -> future.complete(analysis));
      listeners.forEach(listener -> listener.analysed(model, analysis));
    }

    private void failed(Throwable fault) {
      CompletableFuture<AnalysisJson> asked;
      synchronized (this) {
        asked = answer;
        answer = new CompletableFuture<>();
      }
      asked.completeExceptionally(fault);
    }
  }
}
