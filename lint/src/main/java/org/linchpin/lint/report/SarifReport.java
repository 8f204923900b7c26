package org.linchpin.lint.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.rules.Rules;

/// Findings in the Static Analysis Results Interchange Format (SARIF) 2.1.0, OASIS standard.
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String HEX = "0123456789ABCDEF";

  private SarifReport() {}

  public static String of(List<Located> findings) {
    Set<String> codes =
        findings.stream().map(located -> located.finding().code()).collect(Collectors.toSet());
    List<RuleInfo> rules =
        Rules.all().stream().map(Rule::info).filter(info -> codes.contains(info.code())).toList();
    JsonText json = new JsonText();
    json.object(
        () -> {
          json.member("$schema", SCHEMA);
          json.member("version", "2.1.0");
          json.key("runs").array(() -> run(json.item(), findings, rules));
        });
    return json.end();
  }

  private static void run(JsonText json, List<Located> findings, List<RuleInfo> rules) {
    json.object(
        () -> {
          json.key("tool")
              .object(
                  () ->
                      json.key("driver")
                          .object(
                              () -> {
                                json.member("name", "Linchpin");
                                json.key("rules")
                                    .array(() -> rules.forEach(rule -> rule(json.item(), rule)));
                              }));
          json.member("columnKind", "unicodeCodePoints");
          json.key("results")
              .array(() -> findings.forEach(located -> result(json.item(), located, rules)));
        });
  }

  private static void rule(JsonText json, RuleInfo rule) {
    String page = Rules.page(rule.code()).map(p -> p.text()).orElse(rule.why());
    json.object(
        () -> {
          json.member("id", rule.code());
          json.key("shortDescription").object(() -> json.member("text", rule.title()));
          json.key("fullDescription").object(() -> json.member("text", rule.why()));
          json.key("help")
              .object(
                  () -> {
                    json.member("text", rule.title() + ". " + rule.why());
                    json.member("markdown", page);
                  });
          json.key("defaultConfiguration")
              .object(() -> json.member("level", level(rule.severity())));
        });
  }

  private static void result(JsonText json, Located located, List<RuleInfo> rules) {
    Finding finding = located.finding();
    json.object(
        () -> {
          json.member("ruleId", finding.code());
          IntStream.range(0, rules.size())
              .filter(i -> rules.get(i).code().equals(finding.code()))
              .findFirst()
              .ifPresent(i -> json.member("ruleIndex", i));
          json.member("level", level(finding.severity()));
          json.key("message").object(() -> json.member("text", finding.message()));
          json.key("locations").array(() -> location(json.item(), located));
        });
  }

  private static void location(JsonText json, Located located) {
    json.object(
        () ->
            json.key("physicalLocation")
                .object(
                    () -> {
                      json.key("artifactLocation")
                          .object(() -> json.member("uri", uri(located.file())));
                      json.key("region")
                          .object(
                              () -> {
                                json.member("startLine", Math.max(1, located.line()));
                                json.member("startColumn", Math.max(1, located.column()));
                              });
                    }));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /// A path as a URI reference (RFC 3986): forward slashes, everything unusual percent-encoded.
  static String uri(String file) {
    StringBuilder uri = new StringBuilder();
    for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      if (plain) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }
}
