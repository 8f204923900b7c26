package org.linchpin.lint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Severity;

/// Findings as lines for people, in the form `file:line:column: severity CODE message` that editors
/// and terminals recognise.
///
/// What a rule says of several elements in the same words is one entry, with the other places below
/// it. The gravest come first, and what is said once before what is said of many: it is about
/// something in particular, and would drown.
public final class TextReport {
  private static final Pattern NAMES = Pattern.compile("'[^']*'");

  private TextReport() {}

  /// What findings share that are one entry.
  private record Kind(String file, Severity severity, String code, String words) {
    static Kind of(Located located) {
      Finding finding = located.finding();
      return new Kind(
          located.file(),
          finding.severity(),
          finding.code(),
          NAMES.matcher(finding.message()).replaceAll("''"));
    }
  }

  public static String of(List<Located> findings) {
    StringBuilder text = new StringBuilder();
    Map<String, Map<Kind, List<Located>>> files = new LinkedHashMap<>();
    for (Located located : findings) {
      files
          .computeIfAbsent(located.file(), file -> new LinkedHashMap<>())
          .computeIfAbsent(Kind.of(located), kind -> new ArrayList<>())
          .add(located);
    }
    for (Map<Kind, List<Located>> entries : files.values()) {
      entries.values().stream()
          .sorted(
              Comparator.comparing((List<Located> entry) -> severity(entry))
                  .thenComparingInt(List::size))
          .forEach(entry -> entry(entry, text));
    }
    return text.append(summary(findings)).append('\n').toString();
  }

  private static Severity severity(List<Located> entry) {
    return entry.getFirst().finding().severity();
  }

  private static void entry(List<Located> entry, StringBuilder text) {
    Located first = entry.getFirst();
    text.append(first.file()).append(':').append(first.line());
    text.append(':').append(first.column()).append(": ");
    text.append(first.finding().severity().word()).append(' ');
    text.append(first.finding().code()).append(' ');
    text.append(oneLine(first.finding().message())).append('\n');
    if (entry.size() > 1) {
      List<String> others =
          entry.stream().skip(1).map(other -> oneLine(place(first, other))).toList();
      text.append("    the same for ").append(String.join(", ", others)).append('\n');
    }
  }

  /// `'Sell bread' (12:3)`: the names that are not those of the first message, and the place.
  private static String place(Located first, Located other) {
    List<String> shown = names(other);
    List<String> before = names(first);
    String names =
        IntStream.range(0, shown.size())
            .filter(i -> !shown.get(i).equals(before.get(i)))
            .mapToObj(shown::get)
            .collect(Collectors.joining(" with "));
    return "%s (%s:%s)".formatted(names, other.line(), other.column()).strip();
  }

  private static List<String> names(Located located) {
    return NAMES.matcher(located.finding().message()).results().map(MatchResult::group).toList();
  }

  /// `2 errors, 1 warning`, or that there is nothing to report.
  static String summary(List<Located> findings) {
    List<String> parts =
        List.of(Severity.values()).stream()
            .filter(severity -> count(findings, severity) > 0)
            .map(severity -> words(severity, count(findings, severity)))
            .toList();
    return parts.isEmpty() ? "Nothing to report." : String.join(", ", parts) + ".";
  }

  private static String words(Severity severity, long count) {
    String word = severity == Severity.INFO ? "hint" : severity.word();
    return count + " " + word + (count == 1 ? "" : "s");
  }

  static long count(List<Located> findings, Severity severity) {
    return findings.stream().filter(f -> f.finding().severity() == severity).count();
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s*\\R\\s*", " ");
  }
}
