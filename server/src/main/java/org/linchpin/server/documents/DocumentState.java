package org.linchpin.server.documents;

import org.linchpin.format.ModelDocument;

/// A document after a change.
///
/// @param sequence the number of the change, 0 before the first
public record DocumentState(long sequence, ModelDocument document) {}
