package org.linchpin.app.interview;

import java.util.List;

/// A question put about one place of the model.
///
/// @param id of the question, such as `q5-deliver`
/// @param code its number in the catalogue, such as `Q5`
/// @param subject what it is about: the id of an element, or of a link or finding; empty for the
///   model
/// @param text what is asked, in the user's own names
/// @param help how to answer, may be empty
/// @param example an answer, may be empty
/// @param reply what sort of answer is expected
/// @param options answers to pick, may be empty
/// @param reason why it is asked now: what was found, or what hangs on the number; may be empty
/// @param isNeeded false for what may be left for later: the report can be written without it
public record Asked(
    String id,
    String code,
    String subject,
    String text,
    String help,
    String example,
    Reply reply,
    List<Option> options,
    String reason,
    boolean isNeeded) {
  public Asked {
    options = List.copyOf(options);
  }
}
