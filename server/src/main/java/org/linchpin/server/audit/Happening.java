package org.linchpin.server.audit;

/// Something to be written into the audit log.
///
/// @param account the id of whoever did it, empty for a stranger
/// @param name the name that one goes by
/// @param address where the request came from
/// @param workspace the id of the workspace it is about, or empty
/// @param about what it was done to, for people
public record Happening(
    Deed deed, String account, String name, String address, String workspace, String about) {}
