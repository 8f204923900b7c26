package org.linchpin.format.tree;

/// Bounds against files made to be slow or large.
///
/// @param characters the longest text
/// @param depth the deepest nesting
/// @param nodes the most values, those repeated by aliases counted each time
public record Limits(int characters, int depth, int nodes) {
  /// Room for a model of about 100,000 elements.
  public static final Limits STANDARD = new Limits(32_000_000, 60, 4_000_000);
}
