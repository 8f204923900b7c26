package org.linchpin.app.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linchpin.app.Models;
import org.linchpin.format.ModelDocument;
import org.linchpin.guide.Example;
import org.linchpin.guide.Examples;
import org.linchpin.model.Element;

/// Whatever people answer, nothing written before is lost and the file stays one that reads.
class AnyAnswersTest {
  private static final int STEPS = 12;

  private static final List<String> WORDS =
      List.of(
          "?",
          "nothing",
          "1",
          "2; 1",
          "Bake: bread; \"Deliver\" it",
          "3..9 days",
          "20%",
          "60k per month",
          "-5",
          "slowly",
          "1 slowly",
          "law:",
          "partner:",
          "{a: b}",
          "# no comment",
          "a/b/c",
          "\u202Eabc",
          ";;;",
          "yes",
          "6 2 1",
          "- x",
          "Größe & Maß, 7 %");

  private static String answer(Asked asked, Random random) {
    return !asked.options().isEmpty() && random.nextBoolean()
        ? asked.options().get(random.nextInt(asked.options().size())).label()
        : WORDS.get(random.nextInt(WORDS.size()));
  }

  @Test
  @Tag("slow")
  void neverLosesWhatWasThere() {
    List<String> starts = new ArrayList<>(List.of("linchpin: 1\n", LISTS, JSON));
    for (Example example : Examples.all()) {
      starts.add(example.text());
    }
    for (int i = 0; i < starts.size(); i++) {
      talk(starts.get(i), i);
    }
  }

  private static final String LISTS =
      """
      # By hand.
      linchpin: 1
      notes: [Ask the accountant]
      customer-segments: [Offices, Neighbours]
      value-propositions:
        - {name: Bread at seven, for: offices}
      key-activities: [Bake bread, Deliver]
      """;

  private static final String JSON =
      """
      {"linchpin": 1, "name": "Shop", "key-activities": {"sell": {"name": "Sell"}}}
      """;

  private static void talk(String text, long seed) {
    Random random = new Random(seed);
    ModelDocument start = Models.of(text);
    Interview interview = Interview.of(start, Models.TODAY);
    for (int step = 0; step < STEPS; step++) {
      Optional<Asked> asked = interview.next();
      if (asked.isEmpty()) {
        return;
      }
      String answer = answer(asked.get(), random);
      String what = "seed %s, step %s: %s\n> %s".formatted(seed, step, asked.get(), answer);
      switch (interview.answer(asked.get(), answer)) {
        case Step.Refused(String why) -> {
          assertThat(why).as(what).isNotBlank();
          Step skipped = interview.answer(asked.get(), "?");
          assertThat(skipped).as(what).isInstanceOf(Step.Taken.class);
          interview = ((Step.Taken) skipped).interview();
        }
        case Step.Taken taken -> {
          assertThat(taken.interview().next()).as(what).isNotEqualTo(asked);
          interview = taken.interview();
        }
      }
      ModelDocument now = interview.document();
      assertThat(Models.of(now.text()).model()).as(what).isEqualTo(now.model());
      for (Element element : start.model().elements()) {
        assertThat(now.model().element(element.id())).as(what).isPresent();
      }
    }
  }
}
