package org.linchpin.server.documents;

/// A request with its sender.
///
/// @param id chosen by the sender, so that the same submission sent twice is made once
/// @param client the browser it came from; only the same one may undo it
/// @param author the name people see
/// @param intent the request as it was sent, kept in the history
public record Submission(String id, String client, String author, String intent, Request request) {
  /// The longest request that is made or kept, in characters. Typing may be longer, since a whole
  /// file can be pasted at once; of it only what it did to the text is kept.
  static final int LONGEST = 65_536;

  /// True for what is more than one edit should be.
  boolean isTooLong() {
    return intent.length() > LONGEST && !(request instanceof Request.Typing);
  }

  /// What is kept of the request.
  String kept() {
    return intent.length() > LONGEST ? "{}" : intent;
  }
}
