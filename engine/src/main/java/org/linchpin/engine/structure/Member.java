package org.linchpin.engine.structure;

import java.util.Optional;
import org.linchpin.model.Fields;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.LinkAttributes;

/// One of the nodes that a requirement may be met by.
///
/// @param node the node
/// @param share the share it normally carries, 0 to 1
/// @param ceiling the share of the whole it can carry when others fail, 0 or more: the share times
///   its surge multiple
/// @param assumed true when share or ceiling are not stated but assumed: equal shares, and able to
///   carry the whole
/// @param timing how fast its stop is felt
/// @param stated what share and ceiling were worked out from
public record Member(
    int node, double share, double ceiling, boolean assumed, Timing timing, Stated stated) {

  /// What a link says about how much somebody carries, as it is written.
  ///
  /// @param share of the whole that is normal
  /// @param surge how many times that share when others fail
  /// @param covers share of the whole when others fail
  public record Stated(
      Optional<Estimate> share, Optional<Estimate> surge, Optional<Estimate> covers) {
    /// Nothing is said.
    public static final Stated NOTHING =
        new Stated(Optional.empty(), Optional.empty(), Optional.empty());

    static Stated of(Fields qualifiers) {
      return qualifiers.values().isEmpty()
          ? NOTHING
          : new Stated(
              qualifiers.known(LinkAttributes.SHARE),
              qualifiers.known(LinkAttributes.SURGE),
              qualifiers.known(LinkAttributes.COVERS));
    }
  }

  /// Somebody of whom nothing is said but this.
  public Member(int node, double share, double ceiling, boolean assumed, Timing timing) {
    this(node, share, ceiling, assumed, timing, Stated.NOTHING);
  }
}
