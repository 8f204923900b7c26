package org.linchpin.format.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NothingLostTest {
  private static final List<String> HEADINGS =
      List.of(
          "Key Partners",
          "Key Activites",
          "3. Key Resources",
          "Value Proposition (why?)",
          "Customer Relationships",
          "📣 Channels",
          "Customers",
          "Costs",
          "Revenue / Income",
          "Problem",
          "Thoughts",
          "Unfair Advantage",
          "Money",
          "Primary",
          "For Bakers");
  private static final List<String> LABELS =
      List.of(
          "Category", "Size", "Amount", "Serves", "Pains", "Evidence", "Owner", "Type", "Partner");

  /// Writes canvases of invented words and remembers each word.
  private static final class Writer {
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> typed = new TreeSet<>();
    private int words;

    Writer(long seed) {
      random = new SplittableRandom(seed);
    }

    String word() {
      StringBuilder word = new StringBuilder("w");
      for (int n = words++; n > 0; n /= 26) {
        word.append((char) ('a' + n % 26));
      }
      word.append('q');
      typed.add(word.toString());
      return word.toString();
    }

    String phrase(int most) {
      List<String> phrase = new ArrayList<>();
      int count = 1 + random.nextInt(most);
      for (int i = 0; i < count; i++) {
        phrase.add(inline(word()));
      }
      String between = List.of(" ", " ", " ", ", ", ": ", " - ", ". ", "; ").get(random.nextInt(8));
      return String.join(random.nextInt(4) == 0 ? between : " ", phrase);
    }

    private String inline(String word) {
      return switch (random.nextInt(24)) {
        case 0 -> "**" + word + "**";
        case 1 -> "**" + word + ":**";
        case 2 -> "[" + word + "](https://" + word() + ".example)";
        case 3 -> "`" + word + "`";
        case 4 -> "*" + word + "*";
        case 5 -> word + "<br>" + word();
        case 6 -> "<b>" + word + "</b>";
        case 7 -> word + " <!-- " + word() + " -->";
        case 8 -> "(" + word + ")";
        case 9 -> word + ":";
        default -> word;
      };
    }

    private String label() {
      return LABELS.get(random.nextInt(LABELS.size()));
    }

    Writer section() {
      text.append("#".repeat(1 + random.nextInt(4))).append(' ');
      text.append(HEADINGS.get(random.nextInt(HEADINGS.size())));
      text.append(random.nextInt(6) == 0 ? " " + word() : "").append("\n\n");
      for (int i = random.nextInt(4); i > 0; i--) {
        part();
      }
      return this;
    }

    private void part() {
      switch (random.nextInt(9)) {
        case 0, 1, 2 -> bullets(0);
        case 3 -> text.append(phrase(30)).append("\n\n");
        case 4 -> table();
        case 5 -> text.append("> ").append(phrase(9)).append("\n\n");
        case 6 -> html();
        case 7 -> text.append("```\n").append(phrase(6)).append("\n```\n\n");
        default -> text.append("**").append(word()).append("**\n").append(phrase(5)).append("\n\n");
      }
    }

    private void bullets(int depth) {
      List<String> marks = List.of("- ", "* ", "+ ", "1. ", "- [x] ", "• ", "- **%s:** ");
      String mark = marks.get(random.nextInt(depth == 0 ? 7 : 5));
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        String label = random.nextInt(5) == 0 ? label() + ": " : "";
        text.repeat(' ', 4 * depth)
            .append(mark.contains("%") ? mark.formatted(word()) : mark)
            .append(label)
            .append(phrase(12))
            .append('\n');
        if (depth < 3 && random.nextInt(4) == 0) {
          bullets(depth + 1);
        }
      }
      text.append(depth == 0 ? "\n" : "");
    }

    private void table() {
      int columns = 1 + random.nextInt(4);
      boolean canvas = random.nextInt(3) == 0;
      row(
          columns,
          () -> canvas ? HEADINGS.get(random.nextInt(9)) : random.nextBoolean() ? label() : word());
      row(columns, () -> "---");
      for (int i = random.nextInt(5); i > 0; i--) {
        row(
            random.nextInt(6) == 0 ? columns + 1 : columns,
            () ->
                switch (random.nextInt(6)) {
                  case 0 -> "";
                  case 1 -> "**Key Resources**<br>" + phrase(4);
                  default -> phrase(6);
                });
      }
      text.append('\n');
    }

    private void row(int columns, java.util.function.Supplier<String> cell) {
      text.append('|');
      for (int i = 0; i < columns; i++) {
        text.append(' ').append(cell.get()).append(" |");
      }
      text.append('\n');
    }

    private void html() {
      text.append("<table><tr><td rowspan=2>")
          .append(phrase(4))
          .append("</td><td>Channels<ul><li>")
          .append(phrase(4))
          .append("<li>")
          .append(phrase(3))
          .append("</ul></td></tr><tr><td colspan=2>")
          .append(phrase(3))
          .append("</td></tr></table>\n\n");
    }
  }

  private static void check(long seed) {
    Writer writer = new Writer(seed);
    writer.text.append(seed % 3 == 0 ? "# " + writer.word() + " - Business Model Canvas\n\n" : "");
    writer.text.append(seed % 4 == 0 ? writer.phrase(12) + "\n\n" : "");
    for (int i = 0; i < 6; i++) {
      writer.section();
    }
    String text = writer.text + "\n## Channels\n\n- " + writer.word() + "\n";
    ImportResult result = Importers.read(new SourceFile("x.md", text), ImportOptions.DEFAULT);
    assertThat(result).as("seed %d", seed).isInstanceOf(Imported.class);
    List<String> lost = new ArrayList<>(writer.typed);
    lost.removeAll(Words.inModel((Imported) result));
    assertThat(lost).as("seed %d lost %s of\n%s", seed, lost, text).isEmpty();
  }

  @Test
  void keepsEveryWordOfThreeHundredInventedCanvases() {
    for (long seed = 1; seed <= 300; seed++) {
      check(seed);
    }
  }

  @Test
  @Tag("slow")
  void keepsEveryWordOfTwentyThousandInventedCanvases() {
    for (long seed = 301; seed <= 21_000; seed++) {
      check(seed);
    }
  }
}
