package org.linchpin.server.documents;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Figures of the documents: how long people wait for an answer, and how many documents are open.
@Component
final class DocumentsFigures implements MeterBinder, DocumentListener {
  private final ObjectProvider<Documents> documents;
  private volatile @Nullable Timer answers;

  DocumentsFigures(ObjectProvider<Documents> documents) {
    this.documents = documents;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    answers =
        Timer.builder("linchpin.edit")
            .description("Submissions, from their arrival until the answer, on disk when accepted")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofNanos(100_000))
            .maximumExpectedValue(Duration.ofSeconds(10))
            .register(registry);
    Gauge.builder("linchpin.documents.open", documents, all -> all.getObject().openCount())
        .description("Documents held in memory")
        .register(registry);
  }

  @Override
  public void answered(long nanos) {
    Optional.ofNullable(answers).ifPresent(timer -> timer.record(nanos, TimeUnit.NANOSECONDS));
  }

  @Override
  public void committed(String model, Change change, DocumentState before, DocumentState after) {
    // every change was a submission, which is counted
  }

  @Override
  public void lost(String model) {
    // whoever submitted to it is told to come back
  }
}
