package org.linchpin.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Where each requirement is fulfilled, and the page that says so.
///
/// @param entries in the order of their numbers
record Coverage(List<Entry> entries) {

  /// One requirement.
  ///
  /// @param where what fulfils it, such as `rule KA101`
  /// @param tests what shows it, as `Class#method` or `e2e/file: title`
  /// @param later the computations that are still to come
  /// @param missing what only they can give, empty when nothing is
  record Entry(
      String id,
      String what,
      List<String> where,
      List<String> tests,
      List<String> later,
      String missing) {
    boolean isHere() {
      return !where.isEmpty() && !tests.isEmpty();
    }

    boolean isWhole() {
      return isHere() && later.isEmpty();
    }
  }

  static Coverage read() {
    try (InputStream in =
        Objects.requireNonNull(Coverage.class.getResourceAsStream("coverage.yaml"))) {
      Object read =
          new Load(LoadSettings.builder().build())
              .loadFromString(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      List<Entry> entries = new ArrayList<>();
      ((Map<?, ?>) read).forEach((id, value) -> entries.add(entry(id, (Map<?, ?>) value)));
      return new Coverage(entries);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Entry entry(Object id, Map<?, ?> map) {
    return new Entry(
        String.valueOf(id),
        String.valueOf(map.get("what")),
        texts(map.get("where")),
        texts(map.get("test")),
        texts(map.get("later")),
        map.get("missing") instanceof String missing ? missing : "");
  }

  private static List<String> texts(@org.jspecify.annotations.Nullable Object list) {
    return list instanceof List<?> several
        ? several.stream().map(String::valueOf).toList()
        : List.of();
  }

  long whole() {
    return entries.stream().filter(Entry::isWhole).count();
  }

  long inPart() {
    return entries.stream().filter(entry -> entry.isHere() && !entry.isWhole()).count();
  }

  long later() {
    return entries.stream().filter(entry -> !entry.isHere()).count();
  }

  /// The counts in one sentence.
  String counts() {
    return "%s requirements: %s fulfilled, %s in part, %s not yet; %s wait for computations."
        .formatted(entries.size(), whole(), inPart(), later(), inPart() + later());
  }

  /// The page.
  String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Coverage of the requirements

        Generated from `architecture/src/test/resources/org/linchpin/architecture/coverage.yaml`; do not
        edit. `./dev docs` rewrites it. A test checks that everything named here exists.

        %s

        *Missing* says what is still to come, and the computation that will give it.

        | | Requirement | Where | Shown by | Missing |
        |---|---|---|---|---|
        """
            .formatted(counts()));
    for (Entry entry : entries) {
      page.append(
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  entry.id(),
                  entry.what(),
                  String.join(", ", entry.where().stream().map(Coverage::place).toList()),
                  String.join(", ", entry.tests().stream().map(Coverage::test).toList()),
                  entry.isWhole()
                      ? ""
                      : entry.missing() + " (" + String.join(", ", entry.later()) + ")"));
    }
    return page.toString();
  }

  private static String place(String where) {
    String name = where.substring(where.indexOf(' ') + 1);
    return switch (where.substring(0, where.indexOf(' '))) {
      case "command" -> "`linchpin " + name + "`";
      case "rule" ->
          "[%s](../lint/src/main/resources/org/linchpin/lint/rules/%s.md)".formatted(name, name);
      case "guide" -> "[guide to %s](guides/%s.md)".formatted(name.replace('-', ' '), name);
      case "view" -> "view *" + name + "*";
      case "class" -> "`" + name.substring(name.lastIndexOf('.') + 1) + "`";
      case "question" -> "question `" + name + "`";
      default -> where;
    };
  }

  private static String test(String name) {
    if (name.startsWith("e2e/")) {
      return "in the browser: " + name.substring(name.indexOf(": ") + 2);
    }
    return name.replace("#", ": ")
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
        .toLowerCase(java.util.Locale.ROOT)
        .replaceFirst(" test:", ":");
  }
}
