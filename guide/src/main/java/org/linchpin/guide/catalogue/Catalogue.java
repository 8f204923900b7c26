package org.linchpin.guide.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Typical activities by kind of business and by department.
public final class Catalogue {
  private static final List<TypicalActivity> ALL = load();

  private Catalogue() {}

  public static List<TypicalActivity> all() {
    return ALL;
  }

  /// The activity with this id.
  public static Optional<TypicalActivity> of(String id) {
    return ALL.stream().filter(activity -> activity.id().equals(id)).findFirst();
  }

  /// The activities of a category or of a department.
  public static List<TypicalActivity> in(String categoryOrDepartment) {
    return ALL.stream()
        .filter(
            activity ->
                activity.category().equals(categoryOrDepartment)
                    || activity.department().equals(categoryOrDepartment))
        .toList();
  }

  private static List<TypicalActivity> load() {
    try (InputStream in = Catalogue.class.getResourceAsStream("catalogue.yaml")) {
      if (in == null) {
        throw new IllegalStateException(
            "The catalogue is not on the class path.\nMaybe the guide module was built without its resources.");
      }
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<TypicalActivity> all = new ArrayList<>();
      if (new Load(LoadSettings.builder().build()).loadFromString(yaml) instanceof List<?> list) {
        list.forEach(entry -> all.add(activity(entry)));
      }
      return List.copyOf(all);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static TypicalActivity activity(Object entry) {
    if (!(entry instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(
          "In catalogue.yaml, (%s) is no activity; expected keys with values.".formatted(entry));
    }
    return new TypicalActivity(
        text(map, "id"),
        text(map, "name"),
        text(map, "category"),
        text(map, "department"),
        text(map, "step"),
        TypicalActivity.Goal.valueOf(text(map, "goal").toUpperCase(Locale.ROOT)),
        text(map, "hint"));
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) instanceof String text ? text : "";
  }
}
