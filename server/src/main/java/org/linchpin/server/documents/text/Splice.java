package org.linchpin.server.documents.text;

/// A range of a text that was replaced.
///
/// @param at where it starts in the old text, from 0, in UTF-16 units
/// @param removed what stood there
/// @param inserted what stands there now
public record Splice(int at, String removed, String inserted) {

  /// Where the range ends in the old text.
  public int end() {
    return at + removed.length();
  }

  /// How much longer the text became.
  int growth() {
    return inserted.length() - removed.length();
  }
}
