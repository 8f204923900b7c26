package org.linchpin.testkit;

import java.util.List;
import java.util.random.RandomGenerator;

/// Texts that careless readers and writers get wrong, and ordinary ones between them.
public final class HostileTexts {
  /// Each of them must survive a round trip.
  public static final List<String> ALL =
      List.of(
          "",
          " ",
          "  two  spaces  ",
          "~",
          "null",
          "Null",
          "true",
          "False",
          "yes",
          "no",
          "on",
          "y",
          "0",
          "-0",
          "1e5",
          "0x1F",
          "0o17",
          ".inf",
          "-.INF",
          ".nan",
          "1_000",
          "12:30:45",
          "+1",
          "2026-09-30",
          "# no comment",
          "a # b",
          "a #b",
          "a#b",
          "key: value",
          "a:b",
          "a:",
          ":a",
          "- item",
          "-",
          "--",
          "---",
          "--- x",
          "...",
          "? key",
          "?",
          "!tag",
          "&anchor",
          "*alias",
          "@at",
          "`tick`",
          "%TAG",
          "| pipe",
          "> fold",
          "[list]",
          "{map: x}",
          "a, b",
          "]",
          "}",
          "'single'",
          "\"double\"",
          "it's \"both\"",
          "back\\slash",
          "\\n no newline",
          "<<",
          "=",
          "tab\there",
          "\ttab",
          "line\nbreak",
          "two\nlines\n",
          "three\n\n\nlines\n\n",
          "\nfirst",
          "  indented\nfirst",
          "trailing \nspace",
          "cr\rhere",
          "crlf\r\nhere",
          "nel\u0085here",
          "ls\u2028ps\u2029",
          "\uFEFFbom",
          "nul\0",
          "bell\u0007",
          "del\u007F",
          "\uFFFE\uFFFF",
          "half \uD83D",
          "\uDE00 half",
          "\uD83D\uDE00 whole",
          "Ünïcödé Café",
          "日本語",
          "مرحبا",
          "e\u0301 combining",
          "zero\u200Bwidth",
          "https://example.org/?a=b#c",
          "C:\\path",
          "100 %",
          "EUR 3,50",
          "unknown",
          "?",
          "own",
          "any-of",
          "of",
          "x-private",
          "a".repeat(200),
          "word ".repeat(60).strip(),
          "${x}",
          "%s %d",
          "</script>",
          "'; DROP TABLE x; --");

  private static final List<String> WORDS =
      List.of("Bake", "bread", "the", "customers", "Café", "deliver", "orders", "stock", "daily");

  private HostileTexts() {}

  /// One of them, or a few plain words.
  public static String next(RandomGenerator random) {
    return random.nextInt(3) == 0 ? ALL.get(random.nextInt(ALL.size())) : words(random);
  }

  /// One to five plain words.
  public static String words(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      text.append(text.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }
}
