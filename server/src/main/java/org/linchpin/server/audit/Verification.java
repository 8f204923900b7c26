package org.linchpin.server.audit;

/// Whether the audit log is as it was written.
///
/// @param entries how many lines it has
/// @param broken the number of the first line that does not fit the one before it, 0 for none
/// @param hash the hash of the last line that fits; noted elsewhere, it proves later that nothing
///   before it was rewritten
public record Verification(long entries, long broken, String hash) {}
