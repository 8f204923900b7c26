package org.linchpin.app.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linchpin.app.Models;
import org.linchpin.guide.Example;
import org.linchpin.guide.Examples;
import org.linchpin.guide.pages.Guide;
import org.linchpin.guide.pages.Guides;
import org.linchpin.guide.text.Block;
import org.linchpin.model.BusinessModel;

class GuideAnswersTest {
  private static final BusinessModel BAKERY = Models.example("corner-bakery").model();

  private static String answer(String question) {
    return GuideAnswers.answer(question, BAKERY, Models.TODAY).orElse("");
  }

  @Test
  void answersWhatGuidesAskAndNothingElse() {
    Set<String> asked = new TreeSet<>();
    for (Guide guide : Guides.all()) {
      for (Block block : guide.blocks()) {
        if (block instanceof Block.Ask(String question)) {
          asked.add(question);
        }
      }
    }
    assertThat(asked).containsExactlyInAnyOrderElementsOf(GuideAnswers.questions());
  }

  @Test
  void namesTheKeyActivitiesOfTheModelWithReasons() {
    assertThat(answer("key-activities"))
        .startsWith("Your key activities are")
        .contains(
            "“Bake bread overnight”, “Source flour and ingredients” and “Maintain the ovens” are each"
                + " key because “Morning subscription”, “Counter sales” and “Wholesale to cafés” stop"
                + " with it.",
            "“Run the web shop” is key because “Morning subscription” stops with it.");
  }

  @Test
  void saysWhenTheReviewIsDue() {
    assertThat(answer("review"))
        .isEqualTo(
            "Your next review is due on 2026-12-31, because the last one was on 2026-10-01.");
  }

  @Test
  void answersTheThirtyDayQuestionFromTheNumbers() {
    assertThat(answer("thirty-days")).contains("“Bake bread overnight”").contains("not certain");
  }

  @Test
  void putsAnswersWhereTheGuideAsks() {
    Guide guide = GuideAnswers.in(Guides.of("key-activities").orElseThrow(), BAKERY, Models.TODAY);
    assertThat(guide.blocks()).noneMatch(Block.Ask.class::isInstance);
    assertThat(guide.blocks()).anyMatch(Block.Told.class::isInstance);
  }

  @Test
  @Tag("slow")
  void hasSomethingToSayAboutEveryExampleAndAnEmptyModel() {
    BusinessModel empty = Models.of("linchpin: 1\n").model();
    for (String question : GuideAnswers.questions()) {
      assertThat(GuideAnswers.answer(question, empty, Models.TODAY).orElse("").length())
          .as(question)
          .isLessThan(300);
      for (Example example : Examples.all()) {
        BusinessModel model = Models.example(example.id()).model();
        assertThat(GuideAnswers.answer(question, model, Models.TODAY).orElse(""))
            .as("%s of %s", question, example.id())
            .doesNotContain("null", "[]", "..");
      }
    }
  }
}
