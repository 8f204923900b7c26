package org.linchpin.server.sharing;

import java.time.Instant;

/// A link that shows a model, without its secret.
///
/// @param name for whom it was made, for lists
record ShareLink(String id, String model, String name, Instant made, Instant expires) {}
