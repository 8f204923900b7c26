package org.linchpin.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.write.Scalars;

/// Writes JSON from maps, lists, texts, numbers and flags; empty optionals become null.
///
/// Numbers have at most nine significant digits, so that the last bits of a sum never show. RFC
/// 8259.
public final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /// `value` as indented JSON with a line break at the end.
  ///
  /// @throws IllegalArgumentException when it holds anything but the types named above
  public static String of(Map<String, ?> value) {
    JsonText text = new JsonText();
    text.value(value, 0);
    return text.out.append('\n').toString();
  }

  private void value(@Nullable Object value, int depth) {
    switch (value) {
      case null -> out.append("null");
      case Optional<?> optional -> value(optional.orElse(null), depth);
      case OptionalInt number -> value(number.isPresent() ? number.getAsInt() : null, depth);
      case OptionalDouble number -> value(number.isPresent() ? number.getAsDouble() : null, depth);
      case String text -> quote(text);
      case Boolean flag -> out.append(flag);
      case Integer number -> out.append(number);
      case Long number -> out.append(number);
      case Double number -> number(number);
      case Map<?, ?> map -> map(map, depth);
      case List<?> list -> list(list, depth);
      default ->
          throw new IllegalArgumentException(
              "A %s (%s) has no JSON form.".formatted(value.getClass().getSimpleName(), value));
    }
  }

  private void map(Map<?, ?> map, int depth) {
    if (map.isEmpty()) {
      out.append("{}");
      return;
    }
    char before = '{';
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(before);
      indent(depth + 1);
      quote(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue(), depth + 1);
      before = ',';
    }
    indent(depth);
    out.append('}');
  }

  private void list(List<?> list, int depth) {
    boolean plain = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
    char before = '[';
    for (Object item : list) {
      out.append(before);
      if (!plain) {
        indent(depth + 1);
      } else if (before == ',') {
        out.append(' ');
      }
      value(item, depth + 1);
      before = ',';
    }
    if (list.isEmpty()) {
      out.append('[');
    } else if (!plain) {
      indent(depth);
    }
    out.append(']');
  }

  private void indent(int depth) {
    out.append('\n').append("  ".repeat(depth));
  }

  private void number(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      out.append("null");
    } else if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      out.append((long) number);
    } else {
      String digits = String.format(Locale.ROOT, "%.9g", number);
      out.append(Double.parseDouble(digits));
    }
  }

  private void quote(String text) {
    out.append(Scalars.json(text));
  }
}
