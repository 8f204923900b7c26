package org.linchpin.render.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The style sheet of all reports.
final class ReportCss {
  static final String TEXT = read() + CanvasPart.css();

  private ReportCss() {}

  private static String read() {
    try (InputStream in = ReportCss.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("The file (report.css) is not on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
