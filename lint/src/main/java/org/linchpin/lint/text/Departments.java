package org.linchpin.lint.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Recognises notes that are only the name of a department or of several.
record Departments(Lexicons lexicons) {

  private static final Set<String> MARKERS =
      Set.of("department", "dept", "division", "function", "area");

  Optional<DepartmentMatch> find(List<String> tokens) {
    List<String> words =
        tokens.stream().filter(w -> !lexicons.isDeterminer(w) && !MARKERS.contains(w)).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String whole = String.join(" ", words);
    if (lexicons.departments().has(whole)) {
      return Optional.of(new DepartmentMatch(whole, suggestions(whole)));
    }
    List<String> members = Arrays.stream(whole.split(Tokens.AND, -1)).map(String::strip).toList();
    return members.size() > 1 && members.stream().allMatch(lexicons.departments()::has)
        ? Optional.of(
            new DepartmentMatch(
                whole, members.stream().flatMap(m -> suggestions(m).stream()).distinct().toList()))
        : Optional.empty();
  }

  private List<String> suggestions(String department) {
    return Arrays.stream(lexicons.departments().attribute(department).split(";", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
