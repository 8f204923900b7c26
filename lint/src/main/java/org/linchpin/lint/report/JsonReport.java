package org.linchpin.lint.report;

import java.util.List;
import org.linchpin.lint.Finding;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.Severity;

/// Findings as one JSON object: a list of findings and the counts by severity.
public final class JsonReport {
  private JsonReport() {}

  public static String of(List<Located> findings) {
    JsonText json = new JsonText();
    json.object(
        () -> {
          json.key("findings")
              .array(() -> findings.forEach(located -> finding(json.item(), located)));
          json.key("counts").object(() -> counts(json, findings));
        });
    return json.end();
  }

  private static void counts(JsonText json, List<Located> findings) {
    for (Severity severity : Severity.values()) {
      json.member(severity.word(), TextReport.count(findings, severity));
    }
  }

  private static void finding(JsonText json, Located located) {
    Finding finding = located.finding();
    json.object(
        () -> {
          json.member("code", finding.code());
          json.member("severity", finding.severity().word());
          json.member("file", located.file());
          json.member("line", located.line());
          json.member("column", located.column());
          json.member("elements", finding.elements());
          finding.attribute().ifPresent(key -> json.member("attribute", key));
          json.member("message", finding.message());
          json.member("why", finding.why());
          json.member("fixes", finding.fixes().stream().map(QuickFix::title).toList());
          finding.confidence().ifPresent(share -> json.key("confidence").value(share));
          json.member("trace", finding.trace());
        });
  }
}
