package org.linchpin.format.importing.markdown;

import java.util.List;
import java.util.Optional;
import org.linchpin.format.importing.canvas.BlockMatch;
import org.linchpin.format.importing.markdown.Piece.Heading;
import org.linchpin.model.Block;

/// A heading with what stands directly under it, and the part it plays in the canvas.
///
/// @param block the block it is or belongs to
/// @param match how its own heading was recognised, for a block
record Section(
    Heading heading,
    List<Piece> pieces,
    Role role,
    Optional<Block> block,
    Optional<BlockMatch> match) {

  /// The part a section plays.
  enum Role {
    /// The first heading, or what stands before any.
    TITLE,
    /// A block of the canvas.
    BLOCK,
    /// A part of the block before it.
    PART,
    /// A heading over several blocks.
    CONTAINER,
    /// Anything else.
    OTHER,
    /// A part of the section before it that is no block.
    OTHER_PART
  }
}
