package org.linchpin.engine.structure;

/// One of the nodes that a requirement may be met by.
///
/// @param node the node
/// @param share the share it normally carries, 0 to 1
/// @param ceiling the share of the whole it can carry when others fail, 0 or more: the share times
///   its surge multiple
/// @param assumed true when share or ceiling are not stated but assumed: equal shares, and able to
///   carry the whole
/// @param timing how fast its stop is felt
public record Member(int node, double share, double ceiling, boolean assumed, Timing timing) {}
