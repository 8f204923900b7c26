package org.linchpin.guide.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linchpin.guide.text.MarkdownReader;

/// Reads a guide from its Markdown with front matter.
///
/// @param id of the guide, and the name of its file in messages
record GuideReader(String id) {
  private static final String EDGE = "---\n";

  /// The guide written in `text`.
  ///
  /// @throws IllegalArgumentException naming the file, what was found and what was expected
  Guide read(String text) {
    int end = text.indexOf("\n" + EDGE, EDGE.length());
    if (!text.startsWith(EDGE) || end < 0) {
      throw wrong("the start", text.substring(0, Math.min(20, text.length())), "front matter");
    }
    Map<String, String> front = new HashMap<>();
    for (String line : text.substring(EDGE.length(), end).lines().toList()) {
      int colon = line.indexOf(": ");
      if (colon < 1) {
        throw wrong("a line of the front matter", line, "a key and a value");
      }
      front.put(line.substring(0, colon), line.substring(colon + 2).strip());
    }
    String markdown = text.substring(end + 1 + EDGE.length()).strip() + "\n";
    return new Guide(
        id,
        kind(front),
        value(front, "title"),
        value(front, "sentence"),
        version(front),
        date(front),
        markdown,
        MarkdownReader.read(markdown));
  }

  private Guide.Kind kind(Map<String, String> front) {
    String word = value(front, "guide");
    try {
      return Guide.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw wrong("guide", word, "block or framework");
    }
  }

  private int version(Map<String, String> front) {
    String number = value(front, "version");
    if (!number.matches("[1-9]\\d{0,3}")) {
      throw wrong("version", number, "a whole number from 1");
    }
    return Integer.parseInt(number);
  }

  private LocalDate date(Map<String, String> front) {
    String day = value(front, "date");
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException noDay) {
      throw wrong("date", day, "a day such as 2026-11-20");
    }
  }

  private String value(Map<String, String> front, String key) {
    String value = front.get(key);
    if (value == null || value.isBlank()) {
      throw wrong(key, value, "a text");
    }
    return value;
  }

  private IllegalArgumentException wrong(String what, @Nullable String found, String expected) {
    return new IllegalArgumentException(
        "In the guide (%s), %s is (%s); expected %s.\nMaybe compare it with key-activities.md."
            .formatted(id, what, found, expected));
  }
}
