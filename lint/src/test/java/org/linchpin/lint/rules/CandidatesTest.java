package org.linchpin.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Models;
import org.linchpin.lint.Profile;
import org.linchpin.lint.Threshold;
import org.linchpin.lint.Thresholds;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

class CandidatesTest {
  private static final List<String> WORDS =
      List.of(
          "bake", "bread", "warm", "rye", "cakes", "deliver", "orders", "plan", "ovens", "flour");

  @Test
  void holdEveryPairThatIsAlikeEnough() {
    for (long seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("linchpin: 1\nkey-activities:\n");
      for (int i = 0; i < 30; i++) {
        text.append("  a").append(i).append(": {name: ").append(phrase(random)).append("}\n");
      }
      double share = List.of(0.3, 0.5, 0.8, 1.0).get(random.nextInt(4));
      var model = Models.document(text.toString()).model();
      CheckContext context =
          CheckContext.of(
              model,
              Models.TODAY,
              new Profile(
                  Profile.of(model).size(), Thresholds.STANDARD.with(Threshold.SAME_WORDS, share)));
      assertThat(Candidates.of(context, model.all(ElementKind.ACTIVITY)))
          .as("seed " + seed)
          .containsAll(alike(context, model.all(ElementKind.ACTIVITY), share));
    }
  }

  private static String phrase(Random random) {
    List<String> words = new ArrayList<>();
    int length = 1 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static List<Candidates.Pair> alike(
      CheckContext context, List<Element> activities, double share) {
    List<Candidates.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < activities.size(); i++) {
      for (int j = i + 1; j < activities.size(); j++) {
        double common =
            context
                .judge(activities.get(i))
                .orElseThrow()
                .similarity(context.judge(activities.get(j)).orElseThrow());
        if (common >= share) {
          pairs.add(new Candidates.Pair(i, j));
        }
      }
    }
    return pairs;
  }
}
