package org.linchpin.server.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SplicesTest {
  private static final String[] LINES = {
    "a: 1\n", "b: 2\n", "  c: x\n", "\n", "# note\n", "🍞 d\n"
  };

  private static String text(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(LINES[random.nextInt(LINES.length)]);
    }
    return text.toString();
  }

  /// The text with some lines taken out, put in or altered.
  private static String altered(String text, RandomGenerator random) {
    List<String> lines = new ArrayList<>(text.lines().map(line -> line + "\n").toList());
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(lines.size() + 1);
      switch (random.nextInt(3)) {
        case 0 -> lines.add(at, LINES[random.nextInt(LINES.length)]);
        case 1 -> lines.subList(Math.min(at, lines.size()), Math.min(at + 1, lines.size())).clear();
        default -> {
          if (at < lines.size()) {
            lines.set(at, lines.get(at).replace("\n", random.nextInt(10) + "\n"));
          }
        }
      }
    }
    return String.join("", lines);
  }

  @Test
  void leadFromOneTextToTheOtherAndBack() {
    for (int seed = 0; seed < 2_000; seed++) {
      RandomGenerator random = new SplittableRandom(seed);
      String before = text(random);
      String after = random.nextBoolean() ? text(random) : altered(before, random);
      Splices splices = Splices.between(before, after);
      assertThat(splices.apply(before)).as("seed %d", seed).contains(after);
      assertThat(splices.inverse().apply(after)).as("seed %d", seed).contains(before);
    }
  }

  @Test
  void touchOnlyWhatDiffers() {
    assertThat(Splices.between("a: 1\nb: 2\nc: 3\n", "a: 1\nb: 25\nc: 3\nd: 4\n").all())
        .containsExactly(new Splice(9, "", "5"), new Splice(15, "", "d: 4\n"));
    assertThat(Splices.between("same", "same")).isEqualTo(Splices.NONE);
  }

  @Test
  void leaveSurrogatePairsWhole() {
    assertThat(Splices.between("🍞\n", "🍟\n").all()).containsExactly(new Splice(0, "🍞", "🍟"));
  }

  @Test
  void refuseATextTheyWereNotMadeFor() {
    assertThat(Splices.between("abc\n", "abd\n").apply("xyz\n")).isEmpty();
  }

  /// Whoever undoes step by step meets each text as it was, and redoing leads to the present again.
  @Test
  void undoneStepByStepAndRedoneChangeNothing() {
    for (int seed = 0; seed < 300; seed++) {
      RandomGenerator random = new SplittableRandom(seed);
      List<String> texts = new ArrayList<>(List.of(text(random)));
      List<Splices> made = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        String next = altered(texts.getLast(), random);
        made.add(Splices.between(texts.getLast(), next));
        texts.add(next);
      }
      String text = texts.getLast();
      for (int i = 5; i >= 0; i--) {
        Optional<String> undone = made.get(i).inverse().after(List.of(), text).flatMap(apply(text));
        assertThat(undone).as("seed %d", seed).contains(texts.get(i));
        text = undone.orElseThrow();
      }
      for (Splices redo : made) {
        text = redo.apply(text).orElseThrow();
      }
      assertThat(text).as("seed %d", seed).isEqualTo(texts.getLast());
    }
  }

  private static java.util.function.Function<Splices, Optional<String>> apply(String text) {
    return splices -> splices.apply(text);
  }

  @Test
  void areCarriedOverWhatOthersDid() {
    String before = "a: 1\nb: 2\n";
    Splices mine = Splices.between(before, "a: 1\nb: 3\n");
    String theirs = "new: 0\na: 1\nb: 2\nc: 4\n";
    Splices others = Splices.between(before, theirs);
    assertThat(mine.after(List.of(others), theirs).flatMap(apply(theirs)))
        .contains("new: 0\na: 1\nb: 3\nc: 4\n");
  }

  @Test
  void areRefusedWhereOthersChangedTheSamePlace() {
    String before = "name: Bake\n";
    Splices mine = Splices.between(before, "name: Cook\n");
    String theirs = "name: Roast\n";
    assertThat(mine.after(List.of(Splices.between(before, theirs)), theirs)).isEmpty();
  }
}
