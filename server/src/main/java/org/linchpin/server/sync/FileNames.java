package org.linchpin.server.sync;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of files: words of the model's name and the beginning of its id.
final class FileNames {
  private static final int LONGEST = 40;
  private static final int SHORT_ID = 8;
  private static final Pattern ENDING = Pattern.compile("-([0-9a-f]{8})\\.ya?ml");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private FileNames() {}

  /// As in `corner-bakery-1a2b3c4d.yaml`; it stays when the model is renamed.
  static String of(String id, String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String words = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-|-$", "");
    return "%s-%s.yaml".formatted(words.isEmpty() ? "model" : words, shortId(id));
  }

  static boolean isOf(String file, String id) {
    Matcher ending = ENDING.matcher(file);
    return ending.find() && ending.group(1).equals(shortId(id));
  }

  private static String shortId(String id) {
    return id.substring(0, Math.min(SHORT_ID, id.length()));
  }

  static boolean isModel(String file) {
    return !file.startsWith(".") && file.matches(".*\\.ya?ml");
  }

  /// Where a version of a file is kept that could not be taken in.
  static String conflict(String file, Instant at) {
    return "%s.%s.conflict".formatted(file, TIME.format(at));
  }
}
