package org.linchpin.lint.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.Dimension;
import org.linchpin.model.quantity.WorkCalendar;
import org.linchpin.model.vocabulary.OperationsAttributes;

/// The earliest days on which jobs can be done: the forward pass of the critical path method.
///
/// Only the order and the length of jobs count, as if nothing else were going on and nobody rested,
/// so that no plan can be faster. Linear in the number of jobs and links; jobs that wait for one
/// another in a circle have no day.
final class Schedule {
  private final Map<String, Double> finishes = new HashMap<>();
  private final LocalDate origin;

  private Schedule(LocalDate origin) {
    this.origin = origin;
  }

  static Schedule of(CheckContext context) {
    Schedule schedule = new Schedule(context.today());
    List<Element> jobs = context.model().all(ElementKind.JOB);
    Map<String, Integer> waiting = new HashMap<>();
    Map<String, List<Element>> followers = new HashMap<>();
    Deque<Element> ready = new ArrayDeque<>();
    for (Element job : jobs) {
      List<Element> before = before(context, job);
      before.forEach(b -> followers.computeIfAbsent(b.id(), _ -> new ArrayList<>()).add(job));
      waiting.put(job.id(), before.size());
      if (before.isEmpty()) {
        ready.add(job);
      }
    }
    while (!ready.isEmpty()) {
      Element job = ready.remove();
      schedule.place(context, job);
      for (Element next : followers.getOrDefault(job.id(), List.of())) {
        if (waiting.merge(next.id(), -1, Integer::sum) == 0) {
          ready.add(next);
        }
      }
    }
    return schedule;
  }

  private static List<Element> before(CheckContext context, Element job) {
    return context
        .elements(job.links(OperationsAttributes.AFTER).targets())
        .filter(element -> element.kind() == ElementKind.JOB)
        .toList();
  }

  private void place(CheckContext context, Element job) {
    Optional<Double> length = length(job, context.model().calendar());
    Optional<Double> start = start(context, job);
    if (length.isPresent() && start.isPresent()) {
      finishes.put(job.id(), start.get() + length.get());
    }
  }

  /// The release, or the end of what comes before; what has neither may have begun long ago.
  private Optional<Double> start(CheckContext context, Element job) {
    Optional<Double> release =
        job.value(OperationsAttributes.RELEASE)
            .map(day -> (double) (day.toEpochDay() - origin.toEpochDay()));
    return before(context, job).stream()
        .flatMap(b -> Optional.ofNullable(finishes.get(b.id())).stream())
        .reduce(Math::max)
        .map(end -> release.map(day -> Math.max(day, end)).orElse(end))
        .or(() -> release);
  }

  /// Calendar days that the whole quantity takes; empty when the length of one is not known.
  static Optional<Double> length(Element job, WorkCalendar calendar) {
    double quantity =
        job.known(OperationsAttributes.QUANTITY).map(q -> q.spread().central()).orElse(1.0);
    return job.known(OperationsAttributes.DURATION)
        .filter(time -> time.dimension() == Dimension.TIME && time.per().isEmpty())
        .map(
            time ->
                time.inBaseUnits(calendar).central() * (time.perItem().isPresent() ? quantity : 1));
  }

  /// The day on which the job can be done at the earliest; empty when that cannot be told.
  ///
  /// A job of one day that begins in the morning is done on the same day.
  Optional<LocalDate> earliest(Element job) {
    return Optional.ofNullable(finishes.get(job.id()))
        .map(end -> origin.plusDays((long) Math.ceil(end - 1e-9) - 1));
  }
}
