package org.linchpin.server.documents;

/// Somebody who is told what was committed, in the order of commits, and never before.
public interface DocumentListener {
  /// A change is on disk.
  ///
  /// @param before the document in front of the change
  /// @param after the document with it
  void committed(String model, Change change, DocumentState before, DocumentState after);

  /// A submission was answered.
  ///
  /// @param nanos how long that took, in nanoseconds; what was accepted is on disk by then
  default void answered(long nanos) {}

  /// The document could not be written and is no longer held; its clients must come back.
  void lost(String model);
}
