package org.linchpin.server.discussion;

/// Somebody who is told what is said about models, once it is on disk.
public interface DiscussionListener {
  /// A comment was written, changed, taken back, resolved or opened again.
  void said(String model, CommentJson comment);

  /// A round of votes was opened, has one more vote, or was closed.
  ///
  /// @param round the same for everybody: nobody's vote is in it, and before the votes are revealed
  ///   no count of them
  void polled(String model, RoundJson round);
}
