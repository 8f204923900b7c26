package org.linchpin.guide.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.model.ValueType;
import org.linchpin.model.vocabulary.ActivityAttributes;

class CatalogueTest {
  private static List<String> options(org.linchpin.model.Attribute<String> attribute) {
    return attribute.type() instanceof ValueType.ChoiceType(List<String> options)
        ? options
        : List.of();
  }

  @Test
  void speaksTheWordsOfTheVocabulary() {
    for (TypicalActivity one : Catalogue.all()) {
      assertThat(options(ActivityAttributes.DEPARTMENT)).contains(one.department());
      assertThat(List.of("production", "problem-solving", "platform")).contains(one.category());
      if (!one.step().isEmpty()) {
        assertThat(options(ActivityAttributes.STEP)).contains(one.step());
      }
      assertThat(one.hint()).as(one.id()).matches(".+[.?]");
    }
    assertThat(Catalogue.all()).extracting(TypicalActivity::id).doesNotHaveDuplicates();
  }

  @Test
  void coversEveryCategoryGoalAndStep() {
    assertThat(Catalogue.in("platform")).hasSizeGreaterThan(5);
    assertThat(Catalogue.in("marketing")).extracting(TypicalActivity::id).contains("run-events");
    assertThat(Catalogue.all())
        .extracting(TypicalActivity::goal)
        .contains(TypicalActivity.Goal.values());
    assertThat(Catalogue.all().stream().map(TypicalActivity::step).filter(s -> !s.isEmpty()))
        .containsAll(options(ActivityAttributes.STEP));
    assertThat(Catalogue.of("no-such-thing")).isEmpty();
  }
}
