package org.linchpin.format.migrate;

import org.linchpin.format.tree.TextChanges;
import org.linchpin.format.tree.YamlNode.YamlMap;

/// One step from a version of the format to the next, made in the text so that comments survive.
public interface Migration {

  /// The version it starts from; it leads to the next one.
  int from();

  /// Collects what has to change in the text that `root` was read from. The number of the version
  /// need not be changed.
  void migrate(YamlMap root, TextChanges changes);
}
