package org.linchpin.lint.report;

import java.util.List;
import org.linchpin.lint.Severity;

/// Findings as lines for people, in the form `file:line:column: severity CODE message` that editors
/// and terminals recognise.
public final class TextReport {
  private TextReport() {}

  public static String of(List<Located> findings) {
    StringBuilder text = new StringBuilder();
    for (Located located : findings) {
      text.append(located.file()).append(':').append(located.line());
      text.append(':').append(located.column()).append(": ");
      text.append(located.finding().severity().word()).append(' ');
      text.append(located.finding().code()).append(' ');
      text.append(oneLine(located.finding().message())).append('\n');
    }
    return text.append(summary(findings)).append('\n').toString();
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
