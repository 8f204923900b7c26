package org.linchpin.guide.interview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The questions of the interview, in the order of their numbers.
public final class Questions {
  private static final List<Question> ALL = load();

  private Questions() {}

  public static List<Question> all() {
    return ALL;
  }

  /// The question with this id.
  ///
  /// @throws IllegalArgumentException when there is none
  public static Question of(String id) {
    return ALL.stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no question (%s) in questions.yaml.".formatted(id)));
  }

  private static List<Question> load() {
    try (InputStream in = Questions.class.getResourceAsStream("questions.yaml")) {
      if (in == null) {
        throw new IllegalStateException(
            "The questions are not on the class path.\nMaybe the guide module was built without its resources.");
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Question> questions = new ArrayList<>();
      if (new Load(LoadSettings.builder().build()).loadFromString(yaml) instanceof List<?> list) {
        list.forEach(entry -> questions.add(question(entry)));
      }
      return List.copyOf(questions);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Question question(Object entry) {
    if (!(entry instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(
          "In questions.yaml, (%s) is no question; expected keys with values.".formatted(entry));
    }
    String ask = text(map, "ask");
    String large = text(map, "large");
    return new Question(
        text(map, "id"),
        ask,
        large.isEmpty() ? ask : large,
        text(map, "help"),
        text(map, "example"),
        choices(map));
  }

  private static Map<String, String> choices(Map<?, ?> map) {
    Map<String, String> choices = new LinkedHashMap<>();
    if (map.get("choices") instanceof Map<?, ?> found) {
      found.forEach((value, label) -> choices.put(String.valueOf(value), String.valueOf(label)));
    }
    return choices;
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) instanceof String text ? text : "";
  }
}
