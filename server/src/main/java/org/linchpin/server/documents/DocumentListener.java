package org.linchpin.server.documents;

/// Somebody who is told what was committed, in the order of commits, and never before.
public interface DocumentListener {
  /// A change is on disk.
  ///
  /// @param before the document in front of the change
  /// @param after the document with it
  void committed(String model, Change change, DocumentState before, DocumentState after);

  /// The document could not be written and is no longer held; its clients must come back.
  void lost(String model);
}
