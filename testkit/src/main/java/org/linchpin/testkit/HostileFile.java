package org.linchpin.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntFunction;

/// A file made to be slow, large or no text at all.
public enum HostileFile {
  ALIAS_BOMB("60 lists, each the one before it twice", ".yaml", "more than 4,000,000 values") {
    @Override
    void write(Text out) throws IOException {
      out.write("a0: &a0 [x, x]\n");
      repeat(out, 60, i -> "a%s: &a%s [*a%s, *a%s]\n".formatted(i + 1, i + 1, i, i));
    }
  },
  BRACKETS("lists nested 10,000 deep", ".yaml", "nested more than 60 deep") {
    @Override
    void write(Text out) throws IOException {
      out.write("x-a: ");
      repeat(out, 10_000, i -> "[");
      repeat(out, 10_000, i -> "]");
    }
  },
  DASHES("lists with dashes nested 10,000 deep", ".yaml", "nested more than 60 deep") {
    @Override
    void write(Text out) throws IOException {
      out.write("x-a:\n  ");
      repeat(out, 10_000, i -> "- ");
    }
  },
  INDENTED("keys indented 5,000 deep", ".yaml", "nested more than 60 deep") {
    @Override
    void write(Text out) throws IOException {
      repeat(out, 5_000, i -> " ".repeat(i) + "a:\n");
    }
  },
  LONG_TEXT("a text of 10 MB", ".yaml", "") {
    @Override
    void write(Text out) throws IOException {
      out.write("description: ");
      repeat(out, 2_000_000, i -> "word ");
    }
  },
  LONG_WORD("a word of 10 MB", ".yaml", "") {
    @Override
    void write(Text out) throws IOException {
      out.write("description: ");
      repeat(out, 10_000_000, i -> "w");
    }
  },
  LONG_KEY("a key of 10 MB", ".yaml", "no key with a colon") {
    @Override
    void write(Text out) throws IOException {
      out.write("name: Bakery\n");
      repeat(out, 10_000_000, i -> "k");
      out.write(": 1\n");
    }
  },
  MANY_KEYS("a million keys that nobody knows", ".yaml", "no attribute or section 'k0'") {
    @Override
    void write(Text out) throws IOException {
      repeat(out, 1_000_000, i -> "k" + i + ": 1\n");
    }
  },
  MANY_ELEMENTS("a million activities", ".yaml", "more than 200,000 elements") {
    @Override
    void write(Text out) throws IOException {
      out.write("key-activities:\n");
      repeat(out, 1_000_000, i -> "  a" + i + ": A\n");
    }
  },
  MANY_ITEMS("a list of a million items", ".json", "") {
    @Override
    void write(Text out) throws IOException {
      out.write("{\"notes\": [");
      repeat(out, 1_000_000, i -> "\"a\",");
      out.write("\"b\"]}");
    }
  },
  MANY_WRONG_LINKS("a million links to nothing", ".yaml", "nothing has that id") {
    @Override
    void write(Text out) throws IOException {
      out.write("key-activities: {a: {after: [");
      repeat(out, 1_000_000, i -> "b, ");
      out.write("]}}\n");
    }
  },
  BLANKS("30 MB of spaces", ".yaml", "The text is empty.") {
    @Override
    void write(Text out) throws IOException {
      repeat(out, 30_000_000, i -> " ");
    }
  },
  LINES("30 million empty lines", ".yaml", "The text is empty.") {
    @Override
    void write(Text out) throws IOException {
      repeat(out, 30_000_000, i -> "\n");
    }
  },
  LARGE("a file of 100 MB", ".yaml", "larger than 64,000,000 bytes") {
    @Override
    void write(Text out) throws IOException {
      repeat(out, 10_000_000, i -> "# comment\n");
    }
  },
  ZEROS("10 MB of zeros", ".yaml", "A character that no text should hold (U+0000)") {
    @Override
    void write(Text out) throws IOException {
      repeat(out, 10_000_000, i -> "\0");
    }
  },
  LATIN("a text that is not UTF-8", ".yaml", "is not UTF-8 text") {
    @Override
    public void write(Path file) throws IOException {
      Files.write(file, "name: Bäckerei\n".getBytes(StandardCharsets.ISO_8859_1));
    }
  };

  /// A file that grows by pieces.
  static final class Text {
    private static final int PIECE = 1 << 20;

    private final Path file;
    private final StringBuilder pending = new StringBuilder();

    Text(Path file) {
      this.file = file;
    }

    void write(String part) throws IOException {
      pending.append(part);
      if (pending.length() > PIECE) {
        flush();
      }
    }

    void flush() throws IOException {
      Files.writeString(file, pending, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      pending.setLength(0);
    }
  }

  private final String title;
  private final String suffix;
  private final String said;

  HostileFile(String title, String suffix, String said) {
    this.title = title;
    this.suffix = suffix;
    this.said = said;
  }

  public String title() {
    return title;
  }

  /// What its name should end with.
  public String suffix() {
    return suffix;
  }

  /// Part of what should be said about it; empty when it is read.
  public String said() {
    return said;
  }

  /// Writes it, never holding it whole.
  public void write(Path file) throws IOException {
    Files.deleteIfExists(file);
    Text out = new Text(file);
    write(out);
    out.flush();
  }

  void write(Text out) throws IOException {
    throw new UnsupportedOperationException(name());
  }

  private static void repeat(Text out, int times, IntFunction<String> part) throws IOException {
    for (int i = 0; i < times; i++) {
      out.write(part.apply(i));
    }
  }
}
