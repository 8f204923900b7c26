package org.linchpin.format.importing.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.format.importing.yaml.YamlValue.Entry;
import org.linchpin.format.importing.yaml.YamlValue.Mapping;
import org.linchpin.format.importing.yaml.YamlValue.Scalar;
import org.linchpin.format.importing.yaml.YamlValue.Sequence;

class YamlTextTest {

  @Test
  void keepsScalarsAsWritten() {
    assertThat(YamlText.read("a: [yes, 2026-01-02, 007, ~, null, \"null\"]"))
        .isEqualTo(
            new YamlText.Tree(
                new Mapping(
                    List.of(
                        new Entry(
                            "a",
                            new Sequence(
                                List.of(
                                    new Scalar("yes"),
                                    new Scalar("2026-01-02"),
                                    new Scalar("007"),
                                    new Scalar(""),
                                    new Scalar(""),
                                    new Scalar("null")))))),
                List.of()));
  }

  @Test
  void keepsCommentsAndFurtherDocuments() {
    assertThat(YamlText.read("# first\na: b # then\n---\nc: d\n"))
        .isEqualTo(
            new YamlText.Tree(
                new Mapping(List.of(new Entry("a", new Scalar("b")))),
                List.of("first", "then", "c: d")));
  }

  @Test
  void readsJsonIndentedWithTabs() {
    assertThat(YamlText.read("{\n\t\"a\":\t[1]\n}")).isInstanceOf(YamlText.Tree.class);
  }

  @Test
  void saysWhereAFaultIs() {
    assertThat(YamlText.read("a: [b\nc: d"))
        .isEqualTo(new YamlText.Fault("Line 2, column 2: expected ',' or ']', but got :."));
    assertThat(YamlText.read("")).isEqualTo(new YamlText.Fault("The text is empty."));
  }

  @Test
  void refusesDeepNesting() {
    assertThat(YamlText.read("[".repeat(100_000)))
        .isEqualTo(new YamlText.Fault("The text is nested deeper than 100 levels."));
  }

  @Test
  void refusesAliasesThatExpandWithoutEnd() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + " , ").repeat(9)));
    }
    assertThat(YamlText.read(text.toString()))
        .isEqualTo(
            new YamlText.Fault(
                "With its aliases written out, the text has more than 20,000,000 characters."));
    assertThat(YamlText.read("a: &a [*a ]"))
        .isEqualTo(new YamlText.Fault("The alias *a stands for nothing before it."));
  }
}
