package org.linchpin.server.documents.wire;

import java.util.List;
import org.linchpin.format.Problem;
import org.linchpin.server.documents.Outcome;

/// What came of a submission.
///
/// @param id the submission
/// @param accepted true when it is on disk
/// @param sequence its number; 0 when refused
/// @param stale true when it was made for a text that has changed since
/// @param problems why it was refused
public record OutcomeJson(
    String id, boolean accepted, long sequence, boolean stale, List<ProblemJson> problems) {

  /// A problem at a place in the text.
  public record ProblemJson(int line, int column, String message, String hint) {
    public static ProblemJson of(Problem problem) {
      return new ProblemJson(
          problem.line(), problem.column(), problem.message(), problem.hint().orElse(""));
    }
  }

  public static OutcomeJson of(String id, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted(long sequence) -> new OutcomeJson(id, true, sequence, false, List.of());
      case Outcome.Refused(List<Problem> problems, boolean stale) ->
          new OutcomeJson(id, false, 0, stale, problems.stream().map(ProblemJson::of).toList());
    };
  }
}
