package org.linchpin.app.interview;

import static org.linchpin.app.interview.Topic.Rank.NUMBER;
import static org.linchpin.app.interview.Topic.Rank.REST;
import static org.linchpin.app.interview.Topic.Rank.STRUCTURE;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.classify.Answer;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// Questions 14 to 17: the 30 days, the numbers that decide, and what sets the business apart.
final class NumberTopics {
  private NumberTopics() {}

  static List<Topic> all() {
    return Stream.concat(numbers(), distinction()).toList();
  }

  private static Stream<Topic> numbers() {
    return Stream.of(
        Topic.of(
            "q14-vote",
            STRUCTURE,
            Reply.COUNTS,
            Gaps.ofVital(ActivityAttributes.VOTE),
            NumberTopics::vote),
        number("q15-number", one -> !one.isWritten()),
        number("q15-narrow", DecidingNumber::isWritten),
        Topic.of(
            "q15-variable",
            NUMBER,
            Reply.QUANTITY,
            Gaps.of(ElementKind.STREAM, MoneyAttributes.VARIABLE_COST),
            Writings.value("variable-cost")));
  }

  private static Stream<Topic> distinction() {
    return Stream.of(
        Topic.of("q16-better", NUMBER, Reply.PICK, NumberTopics::uncompared, NumberTopics::better)
            .answering("KA306", "KA606")
            .offering((now, x) -> now.options(ElementKind.ACTIVITY)),
        Topic.of(
                "q16-evidence",
                STRUCTURE,
                Reply.TEXT,
                now -> apart(now, fields -> !fields.has(ActivityAttributes.EVIDENCE)),
                Writings.value("vrio/evidence"))
            .answering("KA608"),
        Topic.of(
                "q16-barrier",
                STRUCTURE,
                Reply.CHOICE,
                now -> apart(now, fields -> true).filter(id -> !has(now, id)),
                Writings.value("imitation/barrier"))
            .answering("KA608"),
        Topic.of(
            "q16-time",
            REST,
            Reply.QUANTITY,
            now ->
                now.all(ElementKind.ACTIVITY)
                    .filter(
                        one ->
                            one.fields()
                                    .group(ActivityAttributes.IMITATION)
                                    .has(ActivityAttributes.BARRIER)
                                && !one.fields()
                                    .group(ActivityAttributes.IMITATION)
                                    .has(ActivityAttributes.TIME_TO_COPY))
                    .map(Element::id),
            Writings.value("imitation/time-to-copy")),
        Topic.of("q17-declared", REST, Reply.PICK, NumberTopics::undeclared, NumberTopics::declare)
            .answering("KA602")
            .offering((now, x) -> now.options(ElementKind.ACTIVITY)));
  }

  private static void vote(Situation now, String activity, Said said, Changes changes)
      throws Misunderstood {
    String[] counts = said.text().split("[\\s,/]+", -1);
    boolean numbers = Stream.of(counts).allMatch(count -> count.matches("\\d{1,5}"));
    if (counts.length != 3 || !numbers) {
      throw new Misunderstood(
          "'%s' is no vote; expected three counts: yes, no, unsure. Maybe 6 2 1."
              .formatted(said.text()));
    }
    changes.put(activity, "vote/yes", counts[0]);
    changes.put(activity, "vote/no", counts[1]);
    changes.put(activity, "vote/unsure", counts[2]);
  }

  /// A number on which an answer hangs: how much it is, or whether its range can be narrowed.
  private static Topic number(String id, Predicate<DecidingNumber> which) {
    return Topic.of(
            id,
            NUMBER,
            Reply.QUANTITY,
            now -> now.numbers().stream().filter(which).map(DecidingNumber::subject),
            (now, x, said, changes) -> changes.put(Topic.first(x), Topic.last(x), said.text()))
        .naming(
            (now, x) -> DecidingNumber.of(now, x).map(DecidingNumber::what).orElse(Topic.last(x)))
        .deciding(DecidingNumber::of);
  }

  /// The model itself, while of some linked activity nobody said whether it is done better.
  private static Stream<String> uncompared(Situation now) {
    return comparable(now).findAny().isPresent() ? Stream.of("") : Stream.empty();
  }

  private static Stream<String> comparable(Situation now) {
    return now.assessment().activities().stream()
        .filter(one -> one.classification().evidence().linked())
        .filter(one -> one.classification().evidence().differentiation().answer() == Answer.UNKNOWN)
        .map(ActivityAssessment::id);
  }

  /// What is picked is valuable and rare (the first two VRIO questions), the rest valuable only.
  private static void better(Situation now, String nothing, Said said, Changes changes)
      throws Misunderstood {
    Set<String> picked = said.picked();
    comparable(now)
        .forEach(
            id -> {
              changes.put(id, "vrio/valuable", "yes");
              changes.put(id, "vrio/rare", picked.contains(id) ? "yes" : "no");
            });
  }

  private static Stream<String> undeclared(Situation now) {
    return lacking(now).findAny().isPresent() ? Stream.of("") : Stream.empty();
  }

  private static Stream<String> lacking(Situation now) {
    return Gaps.of(ElementKind.ACTIVITY, ActivityAttributes.DECLARED).apply(now);
  }

  /// What is picked is nice to have, the rest essential.
  private static void declare(Situation now, String nothing, Said said, Changes changes)
      throws Misunderstood {
    Set<String> picked = said.picked();
    lacking(now)
        .forEach(
            id -> changes.put(id, "declared", picked.contains(id) ? "nice-to-have" : "essential"));
  }

  /// Activities that set the business apart by their VRIO answers.
  private static Stream<String> apart(Situation now, Predicate<Fields> which) {
    return now.assessment().activities().stream()
        .filter(one -> one.classification().evidence().differentiation().answer() == Answer.YES)
        .map(ActivityAssessment::id)
        .filter(
            id ->
                now.model()
                    .element(id)
                    .map(one -> one.fields().group(ActivityAttributes.VRIO))
                    .filter(fields -> !fields.values().isEmpty() && which.test(fields))
                    .isPresent());
  }

  private static boolean has(Situation now, String id) {
    return now.model()
        .element(id)
        .filter(one -> one.fields().has(ActivityAttributes.IMITATION))
        .isPresent();
  }
}
