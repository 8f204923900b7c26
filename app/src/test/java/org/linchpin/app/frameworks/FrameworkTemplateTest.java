package org.linchpin.app.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linchpin.app.Models;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.lens.Slot;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.testkit.GoldenFile;

class FrameworkTemplateTest {
  @Test
  void asksTheQuestionOfEverySlotInEveryFormat() {
    for (Framework framework : Frameworks.all()) {
      BusinessModel empty = FrameworkTemplate.empty(framework);
      for (Slot slot : framework.slots()) {
        String question = slot.question();
        assertThat(FrameworkTemplate.markdown(framework, empty)).contains(question);
        assertThat(FrameworkTemplate.yaml(framework)).contains(question);
        assertThat(FrameworkTemplate.html(framework, empty)).contains(question);
        assertThat(FrameworkTemplate.svg(framework, empty)).contains(question.substring(0, 10));
      }
    }
  }

  /// Whoever made a framework stands under every template of it.
  @Test
  void namesTheAuthorOnEveryTemplate() {
    for (Framework framework : Frameworks.all()) {
      BusinessModel empty = FrameworkTemplate.empty(framework);
      String start = framework.attribution().substring(0, 40);
      assertThat(FrameworkTemplate.markdown(framework, empty)).contains(start);
      assertThat(FrameworkTemplate.yaml(framework)).contains(start);
      assertThat(FrameworkTemplate.html(framework, empty)).contains(start);
      assertThat(FrameworkTemplate.svg(framework, empty)).contains(start);
    }
  }

  @Test
  void givesAFileThatReadsAndKnowsItsLens() {
    for (Framework framework : Frameworks.all()) {
      assertThat(Models.of(FrameworkTemplate.yaml(framework)).model().value(ModelAttributes.LENS))
          .contains(framework.id());
    }
  }

  @Test
  void fillsInAModel() {
    GoldenFile.of(FrameworkTemplateTest.class, "bakery-lean-canvas.md")
        .check(
            FrameworkTemplate.markdown(
                Frameworks.LEAN_CANVAS, Models.example("corner-bakery").model()));
  }
}
