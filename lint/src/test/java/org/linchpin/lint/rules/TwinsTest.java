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
import org.linchpin.lint.rules.Twins.Twin;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

class TwinsTest {
  private static final List<String> WORDS =
      List.of(
          "bake", "bread", "warm", "rye", "cakes", "deliver", "orders", "plan", "ovens", "flour");

  @Test
  void everyActivityLikeAnEarlierOneNamesOne() {
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
      List<Element> activities = model.all(ElementKind.ACTIVITY);
      List<Twin> twins = Twins.of(context, activities);
      assertThat(twins)
          .as("seed " + seed)
          .allSatisfy(twin -> assertAlike(context, activities, twin, share));
      assertThat(twins)
          .as("seed " + seed)
          .extracting(Twin::second)
          .containsExactlyElementsOf(likeAnEarlierOne(context, activities, share));
    }
  }

  @Test
  void aThousandNotesAlikeMakeFewerThanAThousandFindings() {
    StringBuilder text = new StringBuilder("linchpin: 1\nkey-activities:\n");
    for (int i = 0; i < 1_000; i++) {
      text.append("  a").append(i).append(": {name: Bake warm bread}\n");
    }
    CheckContext context = Models.context(text.toString());
    assertThat(Twins.of(context, context.activities().toList()))
        .hasSize(999)
        .allSatisfy(twin -> assertThat(twin.first()).isZero());
  }

  private static void assertAlike(
      CheckContext context, List<Element> activities, Twin twin, double share) {
    assertThat(twin.first()).isLessThan(twin.second());
    assertThat(similarity(context, activities, twin.first(), twin.second()))
        .isEqualTo(twin.words())
        .isGreaterThanOrEqualTo(share);
  }

  private static String phrase(Random random) {
    List<String> words = new ArrayList<>();
    int length = 1 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static List<Integer> likeAnEarlierOne(
      CheckContext context, List<Element> activities, double share) {
    List<Integer> found = new ArrayList<>();
    for (int j = 0; j < activities.size(); j++) {
      for (int i = 0; i < j; i++) {
        if (similarity(context, activities, i, j) >= share) {
          found.add(j);
          break;
        }
      }
    }
    return found;
  }

  private static double similarity(
      CheckContext context, List<Element> activities, int first, int second) {
    return context
        .judge(activities.get(first))
        .orElseThrow()
        .similarity(context.judge(activities.get(second)).orElseThrow());
  }
}
