package org.linchpin.format.importing.canvas;

import org.linchpin.model.Block;

/// A block recognised in a heading.
///
/// @param alias the bare words it was recognised by
/// @param hasMore true when the heading says more than the name of the block
public record BlockMatch(Block block, Strength strength, String alias, boolean hasMore) {

  /// How sure it is.
  public enum Strength {
    /// The name, or a usual variant of it.
    EXACT,
    /// A misspelling, or a heading that begins with the name.
    NEAR,
    /// A general word such as "Customers".
    LOOSE
  }

  public boolean isExact() {
    return strength == Strength.EXACT;
  }

  public boolean isLoose() {
    return strength == Strength.LOOSE;
  }
}
