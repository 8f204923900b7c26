package org.linchpin.server.documents;

import java.time.Instant;

/// A line in the list of models.
///
/// @param sequence the number of its last change
public record ModelEntry(String id, String name, Instant created, Instant changed, long sequence) {}
