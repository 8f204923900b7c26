package org.linchpin.server.analysis;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linchpin.app.AssessmentJson;
import org.linchpin.app.CheckModel;
import org.linchpin.app.StopElements;
import org.linchpin.format.ModelDocument;
import org.linchpin.lint.Finding;
import org.linchpin.lint.report.Located;
import org.linchpin.server.documents.DocumentState;
import org.linchpin.server.documents.wire.EditJson;

/// What the engine and the rules say about a model.
///
/// @param sequence the change after which the model was looked at
/// @param needs what needs what, which is what the links come to
/// @param assessment as in `assessment.schema.json`
public record AnalysisJson(
    long sequence,
    List<FindingJson> findings,
    List<NeedJson> needs,
    @JsonRawValue String assessment) {

  /// `to` needs `from`.
  ///
  /// @param redundant true when something else can take its place
  public record NeedJson(String from, String to, boolean redundant) {}

  /// A finding with the place it stands at.
  ///
  /// @param elements ids, the main one first
  /// @param attribute the property it is about, or empty
  public record FindingJson(
      String code,
      String severity,
      List<String> elements,
      String attribute,
      String message,
      String why,
      int line,
      int column,
      List<FixJson> fixes) {}

  /// A way to mend a finding.
  public record FixJson(String title, List<EditJson> edits) {}

  static AnalysisJson of(DocumentState state, LocalDate today) {
    ModelDocument document = state.document();
    CheckModel.Checked checked = CheckModel.of(document.model(), today, Optional.empty());
    return new AnalysisJson(
        state.sequence(),
        CheckModel.located("", document, checked.findings()).stream()
            .map(AnalysisJson::finding)
            .toList(),
        StopElements.of(document.model(), List.of()).needs().stream()
            .map(need -> new NeedJson(need.from(), need.to(), need.redundant()))
            .toList(),
        AssessmentJson.write(checked.assessment()));
  }

  private static FindingJson finding(Located located) {
    Finding finding = located.finding();
    return new FindingJson(
        finding.code(),
        finding.severity().word(),
        finding.elements(),
        finding.attribute().orElse(""),
        finding.message(),
        finding.why(),
        located.line(),
        located.column(),
        finding.fixes().stream()
            .map(fix -> new FixJson(fix.title(), fix.edits().stream().map(EditJson::of).toList()))
            .toList());
  }
}
