package org.linchpin.app.review;

/// What was decided in a review.
///
/// @param what is done
/// @param why the reason, may be empty
/// @param owner who sees to it, may be empty
public record Decision(String what, String why, String owner) {

  /// One line, as it is kept in a model: `Train a second baker: nobody stands in (Ana)`.
  public String text() {
    String reason = why.isBlank() ? "" : ": " + why.strip();
    return what.strip() + reason + (owner.isBlank() ? "" : " (" + owner.strip() + ")");
  }
}
