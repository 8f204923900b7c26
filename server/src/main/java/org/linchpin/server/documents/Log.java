package org.linchpin.server.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.linchpin.server.documents.text.Splices;

/// The latest changes of an open document, in memory; not safe for threads.
final class Log {
  private static final int MOST = 1_000;

  private final Deque<Change> changes = new ArrayDeque<>();
  private final SeenEdits seen;
  private long before;

  /// @param latest in order and without gaps
  /// @param sequence the number of the last change
  /// @param seen the ids of all changes
  Log(List<Change> latest, long sequence, SeenEdits seen) {
    this.seen = seen;
    latest.forEach(change -> changes.addLast(change.withoutIntent()));
    before = sequence - latest.size();
  }

  void add(Change change) {
    seen.add(change.edit());
    changes.addLast(change.withoutIntent());
    if (changes.size() > MOST) {
      changes.removeFirst();
      before++;
    }
  }

  /// Forgets what came after a change and was not written.
  void dropAfter(long sequence) {
    while (!changes.isEmpty() && changes.getLast().sequence() > sequence) {
      changes.removeLast();
    }
  }

  /// The id of the last submission; nothing before the first.
  Optional<String> last() {
    return Optional.ofNullable(changes.peekLast()).map(Change::edit);
  }

  /// False when no change has this id; true when one has it or, rarely, none.
  boolean mayHold(String edit) {
    return seen.mayHold(edit);
  }

  Optional<Change> of(String edit) {
    return changes.stream().filter(change -> change.edit().equals(edit)).findFirst();
  }

  /// What happened after a change, or nothing when that is too long ago.
  Optional<List<Splices>> since(long sequence) {
    if (sequence < before) {
      return Optional.empty();
    }
    return Optional.of(
        changes.stream().filter(c -> c.sequence() > sequence).map(Change::splices).toList());
  }

  /// The same without changes that were taken back at once, so that undoing step by step meets the
  /// text as it was.
  Optional<List<Splices>> sinceWithoutUndone(long sequence) {
    return since(sequence)
        .map(
            all -> {
              List<Splices> open = new ArrayList<>();
              Iterator<Splices> each = all.iterator();
              while (each.hasNext()) {
                Splices next = each.next();
                if (!open.isEmpty() && open.getLast().inverse().equals(next)) {
                  open.removeLast();
                } else {
                  open.add(next);
                }
              }
              return open;
            });
  }
}
