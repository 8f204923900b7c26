package org.linchpin.app.review;

import java.util.OptionalDouble;
import org.linchpin.model.ElementKind;

/// One thing that is not as it was.
public sealed interface Difference {

  /// @param kind of the element
  record Added(ElementKind kind, String name) implements Difference {}

  record Removed(ElementKind kind, String name) implements Difference {}

  /// A property with another value.
  ///
  /// @param element its name, empty for the model as a whole
  /// @param property its key
  /// @param before as it stood in the file, empty for nothing
  /// @param after as it stands now, empty for nothing
  /// @param change of a number relative to what it was, as -0.1 for a tenth less
  record Changed(
      String element, String property, String before, String after, OptionalDouble change)
      implements Difference {}
}
