package org.linchpin.format.tree;

import org.linchpin.format.tree.YamlNode.YamlEntry;

/// One entry of a mapping, read without the rest of the text it stands in.
///
/// @param next the offset of what follows it, comments and gaps left out; the length of the text
///   when nothing does
public record LoneEntry(YamlEntry entry, int next) {}
