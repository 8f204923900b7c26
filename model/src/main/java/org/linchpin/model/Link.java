package org.linchpin.model;

/// A link to another element, with what is known about it.
///
/// @param target the id of the element, or [Links#OWN] for "we ourselves"
/// @param qualifiers shares, buffers, quantities
public record Link(String target, Fields qualifiers) {

  public static Link to(String target) {
    return new Link(target, Fields.NONE);
  }

  /// True when it points at the organisation itself and at no element.
  public boolean isOwn() {
    return target.equals(Links.OWN);
  }
}
