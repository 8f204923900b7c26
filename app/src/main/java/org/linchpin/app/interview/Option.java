package org.linchpin.app.interview;

/// An answer to pick.
///
/// @param value what it stands for: an id or a word of the vocabulary
/// @param label what people read
public record Option(String value, String label) {}
