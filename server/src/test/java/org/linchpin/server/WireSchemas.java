package org.linchpin.server;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linchpin.app.AssessmentJson;
import tools.jackson.databind.json.JsonMapper;

/// JSON Schemas of records and sealed families, read off the classes that are sent.
///
/// A component is required unless it is an [Optional]; a family is a choice told apart by the
/// property that Jackson writes.
final class WireSchemas {
  private static final String REF = "#/components/schemas/";

  private final Map<String, Class<?>> bySimpleName = new HashMap<>();
  private final Map<String, Object> schemas = new TreeMap<>();

  WireSchemas(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = classes.relativize(file).toString().replace('/', '.');
        Class<?> type = load(name.substring(0, name.length() - ".class".length()));
        if (type.isRecord() || type.isSealed()) {
          bySimpleName.putIfAbsent(type.getSimpleName(), type);
        }
      }
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, WireSchemas.class.getClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new AssertionError(name, gone);
    }
  }

  Map<String, Object> all() {
    return schemas;
  }

  /// Adds a type by the name it goes by, with all it is made of.
  void add(String simpleName) {
    Class<?> type = bySimpleName.get(simpleName);
    if (type != null) {
      add(type);
    }
  }

  private void add(Class<?> type) {
    String name = type.getSimpleName();
    if (schemas.containsKey(name)) {
      return;
    }
    schemas.put(name, Map.of());
    schemas.put(name, type.isSealed() ? family(type) : object(type, Map.of()));
  }

  private Map<String, Object> family(Class<?> type) {
    String property = type.getAnnotation(JsonTypeInfo.class).property();
    List<Map<String, Object>> choices = new ArrayList<>();
    for (JsonSubTypes.Type member : type.getAnnotation(JsonSubTypes.class).value()) {
      String name = member.value().getSimpleName();
      schemas.put(
          name,
          object(
              member.value(),
              Map.of(property, Map.of("type", "string", "enum", List.of(member.name())))));
      choices.add(Map.of("$ref", REF + name));
    }
    return Map.of("oneOf", choices);
  }

  private Map<String, Object> object(Class<?> type, Map<String, Object> first) {
    Map<String, Object> properties = new LinkedHashMap<>(first);
    List<String> required = new ArrayList<>(first.keySet());
    for (RecordComponent component : type.getRecordComponents()) {
      boolean raw = component.getAccessor().isAnnotationPresent(JsonRawValue.class);
      properties.put(component.getName(), raw ? assessment() : schema(component.getGenericType()));
      if (component.getType() != Optional.class) {
        required.add(component.getName());
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", required);
    return object;
  }

  private Map<String, Object> schema(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == Optional.class) {
        return schema(arguments[0]);
      }
      if (generic.getRawType() == List.class) {
        return Map.of("type", "array", "items", schema(arguments[0]));
      }
      return Map.of("type", "object", "additionalProperties", written());
    }
    if (type == String.class) {
      return Map.of("type", "string");
    }
    if (type == boolean.class) {
      return Map.of("type", "boolean");
    }
    if (type == int.class || type == long.class) {
      return Map.of("type", "integer");
    }
    if (type == double.class || type == Double.class) {
      return Map.of("type", "number");
    }
    if (type == Instant.class) {
      return Map.of("type", "string", "format", "date-time");
    }
    if (type == Object.class) {
      return written();
    }
    Class<?> named = (Class<?>) type;
    add(named);
    return Map.of("$ref", REF + named.getSimpleName());
  }

  /// What stands in a file: texts, lists and maps of them.
  private Map<String, Object> written() {
    Map<String, Object> self = Map.of("$ref", REF + "Written");
    Map<String, Object> text = Map.of("type", "string");
    Map<String, Object> map = Map.of("type", "object", "additionalProperties", self);
    // a list that named itself would be a type that TypeScript cannot follow
    Map<String, Object> list =
        Map.of("type", "array", "items", Map.of("oneOf", List.of(text, map)));
    schemas.put("Written", Map.of("oneOf", List.of(text, list, map)));
    return self;
  }

  /// The published schema, its definitions made components.
  private Map<String, Object> assessment() {
    Map<?, ?> published =
        JsonMapper.builder()
            .build()
            .readValue(AssessmentJson.schema().replace("#/$defs/", REF + "Assessment_"), Map.class);
    Map<String, Object> whole = new TreeMap<>();
    published.forEach((key, value) -> whole.put(String.valueOf(key), value));
    whole.remove("$schema");
    if (whole.remove("$defs") instanceof Map<?, ?> definitions) {
      definitions.forEach((key, value) -> schemas.put("Assessment_" + key, value));
    }
    schemas.put("Assessment", whole);
    return Map.of("$ref", REF + "Assessment");
  }
}
