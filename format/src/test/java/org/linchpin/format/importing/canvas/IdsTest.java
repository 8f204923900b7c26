package org.linchpin.format.importing.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linchpin.model.ElementKind;

class IdsTest {
  private final Ids ids = new Ids();

  private String id(String name) {
    return ids.of(ElementKind.ACTIVITY, name);
  }

  @Test
  void makesKebabCaseOfTheName() {
    assertThat(id("Bake Bread, overnight!")).isEqualTo("bake-bread-overnight");
    assertThat(id("Größe & Œuvre in Łódź")).isEqualTo("grosse-oeuvre-in-lodz");
  }

  @Test
  void countsWhatHasTheSameName() {
    assertThat(id("Bake")).isEqualTo("bake");
    assertThat(id("bake")).isEqualTo("bake-2");
    assertThat(id("BAKE")).isEqualTo("bake-3");
    assertThat(id("bake 2")).isEqualTo("bake-2-2");
  }

  @Test
  void callsWhatHasNoLatinLettersByItsKind() {
    assertThat(id("顧客の声")).isEqualTo("activity-1");
    assertThat(id("")).isEqualTo("activity-2");
    assertThat(ids.of(ElementKind.PROPOSITION, "🚀")).isEqualTo("value-proposition-1");
  }

  @Test
  void beginsWithALetter() {
    assertThat(id("24/7 support")).isEqualTo("activity-24-7-support");
  }

  @Test
  void keepsReservedWordsFree() {
    assertThat(id("own")).isEqualTo("own-2");
    assertThat(id("True")).isEqualTo("true-2");
  }

  @Test
  void cutsAtAWord() {
    assertThat(id("A network of thirty-two independent bakeries in the north"))
        .isEqualTo("a-network-of-thirty-two-independent");
    assertThat(id("x".repeat(300))).hasSize(40);
  }

  @Test
  void keepsAnIdThatIsWellFormedAndFree() {
    assertThat(ids.wanted(ElementKind.ACTIVITY, "ka-bake")).isEqualTo("ka-bake");
    assertThat(ids.wanted(ElementKind.ACTIVITY, "ka-bake")).isEqualTo("ka-bake-2");
    assertThat(ids.wanted(ElementKind.ACTIVITY, "Not Kebab!")).isEqualTo("not-kebab");
  }

  @Test
  void isQuickForManyEqualNames() {
    for (int i = 0; i < 50_000; i++) {
      id("same name");
    }
    assertThat(id("same name")).isEqualTo("same-name-50001");
  }

  @Test
  void isAlwaysWellFormed() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        name.appendCodePoint(
            random.nextInt(3) == 0 ? random.nextInt(0xD800) : 32 + random.nextInt(95));
      }
      assertThat(id(name.toString())).as("%s", name).matches("[a-z][a-z0-9-]*[a-z0-9]|[a-z]");
    }
  }
}
