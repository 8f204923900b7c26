package org.linchpin.server.storage;

/// Somebody who is told of each transaction that wrote.
interface WriteListener {

  /// A transaction is on disk.
  ///
  /// @param works how many were written in it
  /// @param nanos how long it took from its first statement, in nanoseconds
  void committed(int works, long nanos);
}
