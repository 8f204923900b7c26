package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.guide.pages.Guides;
import org.linchpin.testkit.GoldenFile;

class GuideCommandTest {
  @Test
  void listsEveryGuide() {
    assertThat(CommandRun.of("guide").out()).contains(Guides.ids());
  }

  @Test
  void readsWellOnATerminal() {
    CommandRun run = CommandRun.of("guide", "channels", "--for", CommandRun.BAKERY);
    assertThat(run.code()).isZero();
    GoldenFile.of(GuideCommandTest.class, "guide-channels.txt").check(run.out());
  }

  @Test
  void wrapsEveryGuideAtTheSameWidth() {
    for (String id : Guides.ids()) {
      List<String> lines = CommandRun.of("guide", id).out().lines().toList();
      assertThat(lines).as(id).allMatch(line -> line.length() <= 78);
      String painted = CommandRun.with(Paint.ON, new byte[0], "guide", id).out();
      assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", "").lines().toList())
          .as(id)
          .isEqualTo(lines);
    }
  }

  @Test
  void writesAPageWithTheAnswersOfAModel() {
    String page =
        CommandRun.of("guide", "key-activities", "--for", CommandRun.BAKERY, "--html").out();
    assertThat(page).startsWith("<!DOCTYPE html>").contains("Your key activities are");
    assertThat(page).doesNotContain("lint/src", "<!-- ask");
  }

  @Test
  void writesPagesThatLeadToEachOther(@TempDir Path folder) {
    CommandRun run = CommandRun.of("guide", "--site", folder.toString());
    assertThat(run.code()).as(run.err()).isZero();
    Pattern link = Pattern.compile("href=\"([^\"]+)\"");
    for (String id : Guides.ids()) {
      String page = CommandRun.read(folder.resolve(id + ".html"));
      assertThat(page).as(id).contains("href=\"index.html\"");
      assertThat(CommandRun.read(folder.resolve("index.html"))).contains(id + ".html");
      assertThat(link.matcher(page).results().map(found -> found.group(1)))
          .as(id)
          .allMatch(target -> java.nio.file.Files.exists(folder.resolve(target)));
    }
  }

  @Test
  void takesTheGuideForTheGuideWhereverItStands() {
    assertThat(CommandRun.of("guide", "--html", "channels").out())
        .isEqualTo(CommandRun.of("guide", "channels", "--html").out());
    assertThat(CommandRun.of("guide", "--markdown", "channels").out()).startsWith("# Channels");
  }

  @Test
  void writesMarkdown() {
    assertThat(CommandRun.of("guide", "channels", "--markdown").out())
        .startsWith("# Channels\n")
        .contains("| awareness | learns that you exist |");
  }

  @Test
  void knowsNoOtherGuideAndGuessesWhichWasMeant() {
    CommandRun run = CommandRun.of("guide", "activities");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("There is no guide 'activities'. Maybe 'key-activities'.\n");
  }
}
