package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.cli.Mistakes.Family;
import org.linchpin.cli.Mistakes.Mistake;
import org.linchpin.testkit.GoldenFile;

class MistakesTest {
  private final Path folder;

  MistakesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyMistakeIsNamedWithItsPlace() {
    new GoldenFile(Path.of("../docs/reference/mistakes.md")).check(page());
  }

  @Test
  void everyMistakeHasALineAColumnAndAnExitCode() {
    for (Mistake mistake : mistakes().toList()) {
      CommandRun run = check(mistake);
      assertThat(run.code()).as(mistake.title()).isIn(1, 2);
      assertThat(said(mistake, run))
          .as(mistake.title())
          .matches("(?s)model\\.(yaml|json):\\d+:\\d+: .*");
    }
  }

  @Test
  void whatIsForgivenIsRead() {
    for (Mistake mistake : Mistakes.forgiven()) {
      assertThat(check(mistake).code()).as(mistake.title()).isZero();
    }
  }

  private static Stream<Mistake> mistakes() {
    return Mistakes.all().stream().flatMap(family -> family.mistakes().stream());
  }

  private CommandRun check(Mistake mistake) {
    Path file = CommandRun.write(folder.resolve(mistake.file()), mistake.text());
    return CommandRun.of("check", "--today", "2026-11-20", file.toString());
  }

  private String said(Mistake mistake, CommandRun run) {
    return (run.err() + run.out())
        .replace(folder.resolve(mistake.file()).toString(), mistake.file())
        .lines()
        .filter(line -> line.startsWith(mistake.file()) && !line.contains(": warning "))
        .collect(Collectors.joining("\n"));
  }

  private String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Mistakes

            Generated; do not edit. `./dev docs` rewrites it, a test compares it.

            Model files with a mistake in each, and what `linchpin check` prints about it: line and
            column, what was found, what was expected, and one thing to try. A tab is shown as
            `→`, a no-break space as `⍽`, and the character zero as `␀`.
            """);
    for (Family family : Mistakes.all()) {
      page.append("\n## ").append(family.title()).append('\n');
      family.mistakes().forEach(mistake -> page.append(section(mistake)));
    }
    page.append(
        """

        ## What is forgiven

        These are read as they were meant, without a word. `⊢` shows a byte order mark, `␍` the
        first half of a Windows line end.
        """);
    Mistakes.forgiven().forEach(mistake -> page.append(text(mistake)));
    return page.toString();
  }

  private String section(Mistake mistake) {
    return text(mistake) + "\n```text\n" + said(mistake, check(mistake)) + "\n```\n";
  }

  private static String text(Mistake mistake) {
    return "\n**%s**\n\n```%s\n%s```\n"
        .formatted(
            mistake.title(),
            mistake.file().endsWith("json") ? "json" : "yaml",
            mistake
                .text()
                .replace('\t', '→')
                .replace('\u00a0', '⍽')
                .replace('\uFEFF', '⊢')
                .replace('\r', '␍')
                .replace('\0', '␀'));
  }
}
