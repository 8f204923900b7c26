package org.linchpin.model.edit;

import java.util.List;
import org.linchpin.model.ElementKind;

/// One change to a document; a quick fix, an import and a person's typing are all edits.
///
/// Texts and values are what stands in the file: a value is a scalar as written, such as `80%`.
public sealed interface Edit {

  /// Sets a property of an element to a scalar, adding the property when it is not there. The
  /// element `""` is the model itself.
  ///
  /// The property may be a way into it: `vrio/rare` is a member of a group, `after/buy/stock` what
  /// is said about a link, `options/+/option` a member of a new entry of a list, `options/=/cost`
  /// one of its last entry, `tags/+` one more text.
  record Set(String element, String property, String value) implements Edit {}

  /// Sets a property to a list of scalars, written on one line.
  record SetAll(String element, String property, List<String> values) implements Edit {
    public SetAll {
      values = List.copyOf(values);
    }
  }

  /// Adds one id to a list of links, making the list when it is not there.
  record Connect(String element, String property, String target) implements Edit {}

  /// Takes one id out of a list of links, wherever it stands in it; the property goes with its last
  /// link.
  record Disconnect(String element, String property, String target) implements Edit {}

  /// Removes a property.
  record Unset(String element, String property) implements Edit {}

  /// Adds an element with a name at the end of its section.
  record Add(ElementKind kind, String id, String name) implements Edit {}

  /// Removes an element; links to it are removed by edits of their own.
  record Remove(String element) implements Edit {}

  /// Moves an element to the section of another kind, with all that is written about it.
  record Move(String element, ElementKind to) implements Edit {}
}
