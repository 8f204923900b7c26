package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelReaderFuzzTest {

  private static final long SEED = 20_261_120L;
  private static final List<String> ODDITIES =
      List.of(
          "", " ", "\u0000", "\t\n", "🚀", "👩‍🔬", "(", ")", "((((", "[a]", "%", "&", "r&d", "&&&",
          "-", "--", "e-", "'", "'s", "e-mail", "12", "1.", "3)", "24/7", "ß", "İ", "مرحبا",
          "\u202e", "\ud800", "of", "the", "to", "by", "2030", "A&B", "and", "/", "｡", "ﬁ",
          "\u0301", "ing", "sing", "s", "es", "ies", "more", "be", "zero");

  @Test
  void judgesAnyTextWithoutFailing() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> words = vocabulary();
    for (int i = 0; i < 20_000; i++) {
      String label = label(random, words);
      LabelJudgement judgement = LabelReader.english().judge(label);

      assertThat(judgement.actionProbability()).as("seed %d, %s", SEED, label).isBetween(0.0, 1.0);
      assertThat(judgement.explanation()).as("seed %d, %s", SEED, label).isNotBlank();
      assertThat(judgement.label()).isEqualTo(label);
      assertThat(LabelReader.english().toDo(label))
          .as("seed %d, %s", SEED, label)
          .isEqualTo(judgement.toDo());
      assertThat(judgement.similarity(judgement)).as(label).isBetween(0.0, 1.0);
    }
  }

  @Test
  void readsOnlyTheBeginningOfVeryLongTexts() {
    for (String part :
        List.of("a", "(", "(a", "bake bread ", "a&", "🚀", "ing", "-", "\u202e", "1.", "of ")) {
      String label = part.repeat(10_000 / part.length());

      assertThat(Tokens.of(label)).as(part).hasSizeLessThanOrEqualTo(64);
      assertThat(LabelReader.english().judge(label).explanation()).as(part).isNotBlank();
    }
    assertThat(LabelReader.english().judge("Bake bread " + "very ".repeat(100_000)).kind())
        .isEqualTo(LabelKind.ACTIVITY);
  }

  private static List<String> vocabulary() {
    Lexicons lexicons = Lexicons.english();
    List<String> words = new ArrayList<>(ODDITIES);
    words.addAll(lexicons.verbs().words().stream().sorted().toList());
    words.addAll(lexicons.things().words().stream().sorted().toList());
    words.addAll(lexicons.actions().words().stream().sorted().toList());
    words.addAll(lexicons.functionWords().words().stream().sorted().toList());
    words.addAll(lexicons.foreignWords().words().stream().sorted().toList());
    for (Lexicons.Chore chore : lexicons.chores()) {
      words.addAll(chore.verbs().stream().sorted().toList());
      words.addAll(chore.objects().stream().sorted().toList());
    }
    return words;
  }

  private static String label(SplittableRandom random, List<String> words) {
    int length = random.nextInt(8);
    if (random.nextInt(5) == 0) {
      int[] points = random.ints(length, 0, Character.MAX_CODE_POINT + 1).toArray();
      return new String(points, 0, length);
    }
    return IntStream.range(0, length)
        .mapToObj(_ -> word(random, words))
        .reduce("", (left, right) -> left + (random.nextInt(10) == 0 ? "" : " ") + right);
  }

  private static String word(SplittableRandom random, List<String> words) {
    String word = words.get(random.nextInt(words.size()));
    return switch (random.nextInt(6)) {
      case 0 -> word + "s";
      case 1 -> word + "ing";
      case 2 -> ODDITIES.get(random.nextInt(ODDITIES.size()));
      default -> word;
    };
  }
}
