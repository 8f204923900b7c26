package org.linchpin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.guide.Examples;
import org.linchpin.guide.catalogue.Catalogue;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.guide.interview.Question;
import org.linchpin.guide.interview.Questions;
import org.linchpin.guide.pages.Guides;
import org.linchpin.lint.rules.Rules;
import org.linchpin.testkit.GoldenFile;
import picocli.CommandLine.Command;

/// Every requirement is fulfilled somewhere and shown by a test, or it says what it waits for.
class CoverageTest {
  private static final Coverage COVERAGE = Coverage.read();

  /// What may come later: the computations of a later issue.
  private static final Set<String> LATER =
      Stream.concat(Stream.of("C28"), IntStream.rangeClosed(8, 22).mapToObj(n -> "C" + n))
          .collect(Collectors.toSet());

  private static final Path WEB = Path.of("../web");
  private static final Pattern VIEWS = Pattern.compile("export const VIEWS = \\[([^\\]]*)\\]");

  @Test
  void namesEveryRequirementInOrder() {
    assertThat(COVERAGE.entries())
        .extracting(Coverage.Entry::id)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 150).mapToObj(n -> "S" + n).toList());
  }

  @Test
  void leavesNoneWithoutAPlaceAndATestUnlessItWaitsForSomething() {
    for (Coverage.Entry entry : COVERAGE.entries()) {
      assertThat(entry.isHere() || !entry.later().isEmpty()).as(entry.id()).isTrue();
      assertThat(entry.where().isEmpty()).as(entry.id()).isEqualTo(entry.tests().isEmpty());
      assertThat(LATER).as(entry.id()).containsAll(entry.later());
      assertThat(entry.missing().isEmpty())
          .as("what is missing in %s", entry.id())
          .isEqualTo(entry.later().isEmpty());
    }
  }

  @Test
  void namesOnlyWhatThereIs() throws IOException {
    Map<String, Set<String>> known = known();
    for (Coverage.Entry entry : COVERAGE.entries()) {
      for (String where : entry.where()) {
        String kind = where.substring(0, where.indexOf(' '));
        String name = where.substring(where.indexOf(' ') + 1);
        assertThat(known.getOrDefault(kind, Set.of())).as(entry.id()).contains(name);
      }
    }
  }

  private static Map<String, Set<String>> known() throws IOException {
    Map<String, Set<String>> known = new HashMap<>();
    known.put("rule", set(Rules.all().stream().map(rule -> rule.info().code())));
    known.put("guide", set(Guides.ids().stream()));
    known.put("question", set(Questions.all().stream().map(Question::id)));
    known.put("example", set(Examples.all().stream().map(example -> example.id())));
    known.put("framework", set(Frameworks.all().stream().map(one -> one.id())));
    known.put("catalogue", set(Catalogue.all().stream().map(one -> one.id())));
    known.put("view", views());
    known.put("class", set(House.CLASSES.stream().map(type -> type.getFullName())));
    known.put(
        "command",
        set(
            House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Command.class))
                .map(type -> type.reflect().getAnnotation(Command.class).name())));
    return known;
  }

  /// The views of the workbench, as its addresses name them.
  private static Set<String> views() throws IOException {
    Matcher list = VIEWS.matcher(Files.readString(WEB.resolve("src/app/router.ts")));
    assertThat(list.find()).isTrue();
    return set(Stream.of(list.group(1).replaceAll("['\\s]", "").split(",", -1)));
  }

  private static Set<String> set(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void namesOnlyTestsThatThereAre() throws IOException {
    Map<String, String> sources = testSources();
    for (Coverage.Entry entry : COVERAGE.entries()) {
      for (String test : entry.tests()) {
        if (test.startsWith("e2e/")) {
          String[] place = test.split(": ", 2);
          assertThat(Files.readString(WEB.resolve(place[0] + ".spec.ts")))
              .as("%s of %s", test, entry.id())
              .contains("test('" + place[1].replace("'", "\\'") + "'");
          continue;
        }
        List<String> parts = List.of(test.split("#", -1));
        assertThat(parts).as(test).hasSize(2);
        assertThat(sources.getOrDefault(parts.getFirst(), ""))
            .as("%s of %s", test, entry.id())
            .contains("void " + parts.getLast() + "(");
      }
    }
  }

  private static Map<String, String> testSources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (String module : House.MODULES) {
      Path folder = House.module(module).resolve("src/test/java");
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files
              .filter(file -> file.toString().endsWith("Test.java"))
              .forEach(
                  file -> {
                    String name = file.getFileName().toString().replace(".java", "");
                    sources.put(name, sources.getOrDefault(name, "") + text(file));
                  });
        }
      }
    }
    return sources;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void thePageIsWhatTheListGives() {
    new GoldenFile(Path.of("../docs/coverage.md")).check(COVERAGE.page());
    System.out.println(COVERAGE.counts());
  }
}
