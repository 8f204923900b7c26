package org.linchpin.server.documents;

import java.time.Instant;

/// A named point in the history of a document.
public record Version(long sequence, String name, String author, Instant at) {}
