package org.linchpin.render.report;

import java.util.List;

/// Something to look at in the model, as a report tells it.
///
/// @param code of the rule, such as `KA204`
/// @param severity `error`, `warning` or `info`; anything else is told as information
/// @param message what was found
/// @param why it matters; may be empty
/// @param elements ids of the elements it is about, the first one foremost
public record ReportFinding(
    String code, String severity, String message, String why, List<String> elements) {
  public ReportFinding {
    elements = List.copyOf(elements);
  }
}
