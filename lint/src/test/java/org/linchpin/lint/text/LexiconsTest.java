package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action-nouns",
        "departments",
        "either-way",
        "foreign-words",
        "function-words",
        "gerunds",
        "irregular-forms",
        "mass-nouns",
        "objectives",
        "placeholders",
        "resource-heads",
        "stop-words",
        "verbs",
        "verbs-for-things"
      })
  void listsSayWhatBelongsInThemAndHoldEachWordOnce(String name) {
    String file = "en/" + name + ".txt";
    List<String> words = WordList.rows(file).stream().map(fields -> fields[0]).toList();

    assertThat(new String(WordList.bytes(file), StandardCharsets.UTF_8)).startsWith("# ");
    assertThat(words).isNotEmpty().doesNotHaveDuplicates();
    if (!name.equals("verbs-for-things")) {
      assertThat(words).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void attributesAreOfTheKindsTheTestsKnow() {
    Lexicons lexicons = Lexicons.english();

    assertThat(Set.copyOf(lexicons.verbs().attributes().values()))
        .isEqualTo(Set.of("verb", "mostly-verb", "verb-of-people", "mostly-noun", "noun"));
    assertThat(Set.copyOf(lexicons.gerunds().attributes().values()))
        .isEqualTo(Set.of("object", "plural", "purpose", "adjective"));
    assertThat(Set.copyOf(lexicons.things().attributes().values()))
        .allMatch(kind -> lexicons.verbsForThings().has(kind.toUpperCase(Locale.ROOT)));
  }

  @Test
  void missingListIsNamed() {
    assertThatThrownBy(() -> WordList.read("xx/none.txt"))
        .hasMessageContaining("'xx/none.txt' is missing");
  }
}
