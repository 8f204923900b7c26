package org.linchpin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What can only be seen in the sources: lengths, sentences, and how texts are formatted.
class SourcesTest {
  private static final int MOST_LINES = 500;
  private static final int MOST_METHOD_LINES = 40;

  /// A sentence in a documentation comment, then the annotation and the package.
  private static final Pattern PACKAGE =
      Pattern.compile("(?s)/// [A-Z].*?[.?]\\n.*@NullMarked\\npackage .*");

  /// A public type at the top of its file, with the line before its annotations.
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^(?<before>.*)\\n(?:@.*\\n(?:[ })].*\\n)*)*public (?:(?:final|sealed|non-sealed|abstract)"
              + " )*(?:class|record|interface|enum) ");

  /// What `formatted` may hold: texts, percent signs. Numbers would follow the machine's locale.
  private static final Pattern LOCALIZED = Pattern.compile("%(?!-?\\d*s|\\d+\\$s)");

  private static Stream<String> modules() {
    return House.MODULES.stream();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void noFileIsTooLong(String module) {
    assertThat(JavaSource.of(module).stream().filter(source -> source.lines() > MOST_LINES))
        .extracting(source -> "%s: %d lines".formatted(source.path(), source.lines()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void noMethodIsTooLong(String module) {
    assertThat(
            JavaSource.of(module).stream()
                .flatMap(
                    source ->
                        source.methods().stream()
                            .filter(method -> method.lines() > MOST_METHOD_LINES)
                            .map(
                                method ->
                                    "%s %s: %d lines"
                                        .formatted(source.path(), method.name(), method.lines()))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyPackageIsNullMarkedAndHasASentence(String module) throws IOException {
    try (Stream<Path> tree = Files.walk(House.sources(module))) {
      List<Path> packages =
          tree.filter(path -> path.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .toList();
      assertThat(packages).isNotEmpty();
      for (Path folder : packages) {
        Path info = folder.resolve("package-info.java");
        assertThat(info).exists();
        assertThat(Files.readString(info)).as(info.toString()).matches(PACKAGE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyPublicTypeSaysWhatItIs(String module) throws IOException {
    for (JavaSource source : JavaSource.of(module)) {
      var types = PUBLIC_TYPE.matcher(Files.readString(source.path()));
      while (types.find()) {
        assertThat(types.group("before")).as(source.path().toString()).startsWith("///");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void numbersAreFormattedInANamedLocale(String module) {
    assertThat(
            JavaSource.of(module).stream()
                .flatMap(source -> source.formats().stream().map(text -> source.path() + text))
                .filter(text -> LOCALIZED.matcher(text.replace("%%", "")).find()))
        .isEmpty();
  }
}
