package org.linchpin.app.interview;

import java.util.List;
import java.util.stream.Stream;

/// Every question with its places.
final class Topics {
  private static final List<Topic> ALL =
      Stream.of(
              FrameTopics.all(),
              ActivityTopics.all(),
              NeedTopics.all(),
              NumberTopics.all(),
              CostTopics.all(),
              GovernanceTopics.all())
          .flatMap(List::stream)
          .toList();

  private Topics() {}

  static List<Topic> all() {
    return ALL;
  }

  /// The topic of a question.
  static Topic of(String id) {
    return ALL.stream()
        .filter(topic -> topic.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("There is no question (%s) to ask.".formatted(id)));
  }
}
