package org.linchpin.server.audit;

import java.time.Instant;

/// A line of the audit log.
///
/// @param sequence its number, from 1 without gaps
/// @param deed what was done, as [Deed#word()]
/// @param account the id of whoever did it, empty for a stranger
/// @param name the name that one went by
/// @param address where the request came from
/// @param workspace the id of the workspace it is about, or empty
/// @param about what it was done to, for people
/// @param hash SHA-256 over the hash before and all of this
public record AuditEntry(
    long sequence,
    Instant at,
    String deed,
    String account,
    String name,
    String address,
    String workspace,
    String about,
    String hash) {}
