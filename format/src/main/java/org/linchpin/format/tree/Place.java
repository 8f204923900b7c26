package org.linchpin.format.tree;

/// A place in a text.
///
/// @param line from 1
/// @param column from 1, in characters
/// @param offset from 0, in Java characters
public record Place(int line, int column, int offset) {
  public static final Place START = new Place(1, 1, 0);
}
