package org.linchpin.lint.rules;

import org.linchpin.model.Link;
import org.linchpin.model.vocabulary.LinkAttributes;

/// Shares stated on links.
final class LinkShares {
  private LinkShares() {}

  /// The share of a link as a fraction of one; 0 when it states none.
  static double of(Link link) {
    return link.qualifiers()
        .known(LinkAttributes.SHARE)
        .map(share -> share.spread().central() * share.unit().factor())
        .orElse(0.0);
  }

  static boolean isStated(Link link) {
    return link.qualifiers().known(LinkAttributes.SHARE).isPresent();
  }
}
