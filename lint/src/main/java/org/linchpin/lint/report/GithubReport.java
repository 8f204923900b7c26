package org.linchpin.lint.report;

import java.util.List;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Severity;

/// Findings as GitHub workflow commands, which annotate the changed lines of a pull request.
public final class GithubReport {
  private GithubReport() {}

  public static String of(List<Located> findings) {
    StringBuilder text = new StringBuilder();
    for (Located located : findings) {
      Finding finding = located.finding();
      text.append("::").append(command(finding.severity()));
      text.append(" file=").append(property(located.file()));
      text.append(",line=").append(located.line());
      text.append(",col=").append(located.column());
      text.append(",title=").append(property(finding.code()));
      text.append("::").append(data(finding.message())).append('\n');
    }
    return text.toString();
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
