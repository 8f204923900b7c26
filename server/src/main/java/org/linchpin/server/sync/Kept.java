package org.linchpin.server.sync;

/// A model and its file, and when they were last the same.
///
/// @param file its name in the folder
/// @param sequence the last change after which the text of the model was that of the file; -1 when
///   that is not known
record Kept(String model, String file, long sequence) {}
