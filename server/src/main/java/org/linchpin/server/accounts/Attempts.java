package org.linchpin.server.accounts;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How often somebody may try to come in: a burst, then one after each pause.
///
/// Counted in memory for each address and for each login name, so that neither many names from one
/// address nor one name from many addresses can be tried out. Whoever knows a login name can keep
/// its owner from logging in with a password meanwhile; sessions go on.
@Component
class Attempts {
  private static final int MOST = 20_000;

  /// What is tried.
  enum Kind {
    LOGIN(10, Duration.ofMinutes(1)),
    SET_UP(3, Duration.ofMinutes(5)),
    LINK(10, Duration.ofMinutes(1));

    private final int burst;
    private final Duration pause;

    Kind(int burst, Duration pause) {
      this.burst = burst;
      this.pause = pause;
    }
  }

  private record Key(Kind kind, String by) {}

  private final ConcurrentHashMap<Key, Bucket> buckets = new ConcurrentHashMap<>();

  /// Takes one attempt of somebody.
  ///
  /// @param by an address or a login name
  /// @throws RefusedException when there is none left
  void take(Kind kind, String by) {
    if (buckets.size() > MOST) {
      buckets.entrySet().removeIf(e -> e.getValue().getAvailableTokens() >= e.getKey().kind.burst);
    }
    if (!buckets.computeIfAbsent(new Key(kind, by), Attempts::bucket).tryConsume(1)) {
      throw new RefusedException(
          429,
          "That was tried too often. Wait %s, then try once more."
              .formatted(kind.pause.toMinutes() == 1 ? "a minute" : "five minutes"));
    }
  }

  private static Bucket bucket(Key key) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(key.kind().burst).refillIntervally(1, key.kind().pause))
        .build();
  }
}
