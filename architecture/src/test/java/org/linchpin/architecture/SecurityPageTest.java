package org.linchpin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page on security names tests; each of them is there, by class and by method.
class SecurityPageTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  @Test
  void namesOnlyTestsThatThereAre() throws IOException {
    Map<String, String> tests = tests();
    Matcher named =
        NAMED.matcher(Files.readString(ROOT.resolve("docs").resolve("security").resolve("asvs.md")));
    int found = 0;
    while (named.find()) {
      found++;
      assertThat(tests).as(named.group()).containsKey(named.group(1));
      if (named.group(2) != null) {
        assertThat(tests.get(named.group(1)))
            .as(named.group())
            .contains("void %s(".formatted(named.group(2)));
      }
    }
    assertThat(found).isGreaterThan(50);
  }

  private static Map<String, String> tests() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/test/java"))
          .filter(Files::isDirectory)
          .flatMap(SecurityPageTest::sources)
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  SecurityPageTest::text,
                  (one, other) -> one + other));
    }
  }

  private static Stream<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith("Test.java")).toList().stream();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
