package org.linchpin.model.vocabulary;

import org.linchpin.model.ElementKind;
import org.linchpin.model.ValueType.LinksType;

/// The kinds of links that several kinds of element share.
final class LinkShapes {
  private LinkShapes() {}

  /// What something cannot do without, with shares among substitutes and stocks in between.
  static LinksType needs(ElementKind... targets) {
    return LinksType.all(targets)
        .qualifiedBy(
            LinkAttributes.SHARE,
            LinkAttributes.SURGE,
            LinkAttributes.COVERS,
            LinkAttributes.STOCK,
            LinkAttributes.SWITCH_DELAY)
        .shortFor(LinkAttributes.SHARE, LinkAttributes.STOCK);
  }

  /// What does the same, or would.
  static LinksType backups(ElementKind... targets) {
    return LinksType.anyOf(targets)
        .qualifiedBy(
            LinkAttributes.SHARE,
            LinkAttributes.COVERS,
            LinkAttributes.SURGE,
            LinkAttributes.SWITCH_DELAY)
        .shortFor(LinkAttributes.SHARE);
  }

  /// Channels any one of which will do.
  static LinksType channels() {
    return LinksType.anyOf(ElementKind.CHANNEL)
        .qualifiedBy(LinkAttributes.SHARE, LinkAttributes.SURGE, LinkAttributes.COVERS)
        .shortFor(LinkAttributes.SHARE);
  }

  /// Skills with level and hours.
  static LinksType skills() {
    return LinksType.all(ElementKind.SKILL)
        .qualifiedBy(LinkAttributes.LEVEL, LinkAttributes.HOURS)
        .shortFor(LinkAttributes.LEVEL, LinkAttributes.HOURS);
  }
}
