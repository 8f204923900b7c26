package org.linchpin.lint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Severity;

/// Findings as JUnit XML, which most build servers show: a suite for each file, a case for each
/// finding. Errors and warnings are failures; infos pass, with the message as output.
public final class JunitReport {
  private JunitReport() {}

  public static String of(List<Located> findings) {
    Map<String, List<Located>> byFile =
        findings.stream()
            .collect(Collectors.groupingBy(Located::file, LinkedHashMap::new, Collectors.toList()));
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites").append(counts(findings)).append(">\n");
    byFile.forEach((file, own) -> suite(xml, file, own));
    return xml.append("</testsuites>\n").toString();
  }

  private static String counts(List<Located> findings) {
    long failures = findings.stream().filter(JunitReport::isFailure).count();
    return attribute("tests", Integer.toString(findings.size()))
        + attribute("failures", Long.toString(failures));
  }

  private static boolean isFailure(Located located) {
    return located.finding().severity().isAtLeast(Severity.WARNING);
  }

  private static void suite(StringBuilder xml, String file, List<Located> findings) {
    xml.append("  <testsuite").append(attribute("name", file)).append(counts(findings));
    xml.append(">\n");
    findings.forEach(located -> testCase(xml, located));
    xml.append("  </testsuite>\n");
  }

  private static void testCase(StringBuilder xml, Located located) {
    Finding finding = located.finding();
    String place = located.file() + ":" + located.line() + ":" + located.column();
    xml.append("    <testcase");
    xml.append(attribute("name", finding.code() + " " + place));
    xml.append(attribute("classname", finding.code())).append(">\n");
    if (isFailure(located)) {
      xml.append("      <failure").append(attribute("message", finding.message()));
      xml.append(attribute("type", finding.severity().word())).append('>');
      xml.append(XmlText.escape(place + "\n" + finding.why())).append("</failure>\n");
    } else {
      xml.append("      <system-out>").append(XmlText.escape(finding.message()));
      xml.append("</system-out>\n");
    }
    xml.append("    </testcase>\n");
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + XmlText.escape(value) + "\"";
  }
}
