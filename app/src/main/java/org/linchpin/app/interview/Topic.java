package org.linchpin.app.interview;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// A question with its places: where it is open, what can be answered, and which edits an answer
/// is.
///
/// @param id of the question
/// @param rank how soon it is asked when nothing else decides
/// @param codes rules whose findings it answers
/// @param reply what sort of answer is expected
/// @param open the subjects for which the model has no answer yet
/// @param options answers to pick, by subject
/// @param second a second name for the wording, by subject
/// @param number the number that is asked for, when it is one on which an answer hangs
/// @param writing the edits
record Topic(
    String id,
    Rank rank,
    List<String> codes,
    Reply reply,
    Function<Situation, Stream<String>> open,
    BiFunction<Situation, String, List<Option>> options,
    BiFunction<Situation, String, String> second,
    BiFunction<Situation, String, Optional<DecidingNumber>> number,
    Writing writing) {
  /// Between the parts of a subject that is more than one element.
  static final String JOINT = " > ";

  private static final List<String> TAKING_NOTHING =
      List.of("q2-pays", "q16-better", "q17-declared", "q21-sourcing");

  /// How soon a question comes: what everything else hangs on, what holds the model together,
  /// numbers that decide an answer, how the business is run, and the rest.
  enum Rank {
    FRAME,
    STRUCTURE,
    NUMBER,
    GOVERNANCE,
    REST
  }

  /// Turns an answer into edits.
  interface Writing {
    void write(Situation now, String subject, Said said, Changes changes) throws Misunderstood;
  }

  static Topic of(
      String id, Rank rank, Reply reply, Function<Situation, Stream<String>> open, Writing write) {
    return new Topic(
        id,
        rank,
        List.of(),
        reply,
        open,
        (now, x) -> List.of(),
        (now, x) -> "",
        (now, x) -> Optional.empty(),
        write);
  }

  Topic answering(String... rules) {
    return new Topic(id, rank, List.of(rules), reply, open, options, second, number, writing);
  }

  Topic offering(BiFunction<Situation, String, List<Option>> answers) {
    return new Topic(id, rank, codes, reply, open, answers, second, number, writing);
  }

  Topic naming(BiFunction<Situation, String, String> other) {
    return new Topic(id, rank, codes, reply, open, options, other, number, writing);
  }

  Topic deciding(BiFunction<Situation, String, Optional<DecidingNumber>> which) {
    return new Topic(id, rank, codes, reply, open, options, second, which, writing);
  }

  /// Whether "nothing" is more to it than that the question was asked: those who pay nothing are
  /// served for free, and of what is picked none may be meant.
  boolean takesNothing() {
    return TAKING_NOTHING.contains(id);
  }

  /// The first part of a joint subject, or all of it.
  static String first(String subject) {
    int joint = subject.indexOf(JOINT);
    return joint < 0 ? subject : subject.substring(0, joint);
  }

  /// The second part of a joint subject, or nothing.
  static String last(String subject) {
    int joint = subject.indexOf(JOINT);
    return joint < 0 ? "" : subject.substring(joint + JOINT.length());
  }
}
