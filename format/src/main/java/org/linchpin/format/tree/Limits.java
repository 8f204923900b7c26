package org.linchpin.format.tree;

/// Bounds against files made to be slow or large.
///
/// @param characters the longest text
/// @param depth the deepest nesting
/// @param nodes the most values, those repeated by aliases counted each time
/// @param elements the most elements of a model
public record Limits(int characters, int depth, int nodes, int elements) {
  /// Room for a model of 200,000 elements with some 15 values each; half a gigabyte of memory reads
  /// the largest.
  public static final Limits STANDARD = new Limits(32_000_000, 60, 4_000_000, 200_000);
}
