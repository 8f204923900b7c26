package org.linchpin.engine.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linchpin.model.Element;
import org.linchpin.model.Entries;
import org.linchpin.model.Fields;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Whether an activity sets the business apart from its competitors, and why we think so.
///
/// Two things can show it: the VRIO ladder (Barney 1991) at temporary advantage or above, or a
/// better performance than every competitor compared, with evidence. Open VRIO questions leave
/// several rungs possible; the first open one is the next to ask.
///
/// @param answer yes when every possible rung is an advantage, no when none is
/// @param reason in words
/// @param nextQuestion what to find out, when the answer is open
public record Differentiation(Answer answer, String reason, Optional<String> nextQuestion) {

  private static final List<String> QUESTIONS =
      List.of(
          "Does it help to serve a need of your customers (valuable)?",
          "Do only few competitors do it (rare)?",
          "Would others find it boring, impossible or too expensive to copy (inimitable)?",
          "Is the business organised to make use of it (organised)?");

  private static final Differentiation UNSTATED =
      new Differentiation(
          Answer.UNKNOWN,
          "nothing says whether you do it better than others",
          Optional.of(QUESTIONS.getFirst()));

  /// The rungs of the VRIO ladder.
  enum Rung {
    DISADVANTAGE("a disadvantage", false),
    PARITY("parity with others", false),
    TEMPORARY("a temporary advantage", true),
    UNEXPLOITED("an advantage not made use of", true),
    SUSTAINED("a sustained advantage", true);

    private final String words;
    private final boolean advantage;

    Rung(String words, boolean advantage) {
      this.words = words;
      this.advantage = advantage;
    }
  }

  public static Differentiation of(Element activity) {
    Optional<String> outperforms = outperforms(activity);
    if (outperforms.isPresent()) {
      return new Differentiation(Answer.YES, outperforms.get(), Optional.empty());
    }
    Fields vrio = activity.fields().group(ActivityAttributes.VRIO);
    if (vrio.values().isEmpty()) {
      return UNSTATED;
    }
    List<Rung> possible = possible(vrio);
    if (possible.stream().allMatch(rung -> rung.advantage)) {
      return new Differentiation(
          Answer.YES, "its VRIO answers give " + words(possible), Optional.empty());
    }
    if (possible.stream().noneMatch(rung -> rung.advantage)) {
      return new Differentiation(
          Answer.NO, "its VRIO answers give " + words(possible), Optional.empty());
    }
    return new Differentiation(
        Answer.UNKNOWN,
        "its VRIO answers leave open " + words(possible),
        Optional.of(firstOpen(vrio)));
  }

  private static Optional<String> outperforms(Element activity) {
    List<Fields> compared =
        activity.value(ActivityAttributes.BETTER).map(Entries::entries).orElse(List.of());
    boolean all =
        !compared.isEmpty()
            && compared.stream()
                .allMatch(
                    one ->
                        one.known(ActivityAttributes.RELATIVE_LEVEL)
                                .map(level -> level.spread().central() > 0)
                                .orElse(false)
                            && one.has(ActivityAttributes.EVIDENCE));
    return all
        ? Optional.of("you do it better than every competitor compared, with evidence")
        : Optional.empty();
  }

  private static List<Rung> possible(Fields vrio) {
    List<Rung> rungs = new ArrayList<>();
    Answer valuable = answer(vrio, 0);
    Answer rare = answer(vrio, 1);
    Answer inimitable = answer(vrio, 2);
    Answer organised = answer(vrio, 3);
    if (valuable.mayBe(false)) {
      rungs.add(Rung.DISADVANTAGE);
    }
    if (valuable.mayBe(true)) {
      if (rare.mayBe(false)) {
        rungs.add(Rung.PARITY);
      }
      if (rare.mayBe(true) && inimitable.mayBe(false)) {
        rungs.add(Rung.TEMPORARY);
      }
      if (rare.mayBe(true) && inimitable.mayBe(true) && organised.mayBe(false)) {
        rungs.add(Rung.UNEXPLOITED);
      }
      if (rare.mayBe(true) && inimitable.mayBe(true) && organised.mayBe(true)) {
        rungs.add(Rung.SUSTAINED);
      }
    }
    return rungs;
  }

  private static Answer answer(Fields vrio, int question) {
    var attribute =
        List.of(
                ActivityAttributes.VALUABLE,
                ActivityAttributes.RARE,
                ActivityAttributes.INIMITABLE,
                ActivityAttributes.ORGANISED)
            .get(question);
    return switch (vrio.value(attribute).orElse("unknown")) {
      case "yes" -> Answer.YES;
      case "no" -> Answer.NO;
      default -> Answer.UNKNOWN;
    };
  }

  private static String firstOpen(Fields vrio) {
    for (int question = 0; question < QUESTIONS.size(); question++) {
      if (answer(vrio, question) == Answer.UNKNOWN) {
        return QUESTIONS.get(question);
      }
    }
    return QUESTIONS.getFirst();
  }

  private static String words(List<Rung> rungs) {
    List<String> words = rungs.stream().map(rung -> rung.words).toList();
    return words.size() == 1
        ? words.getFirst()
        : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
  }
}
