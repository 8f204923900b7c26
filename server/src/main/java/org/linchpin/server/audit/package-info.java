/// What happened that matters for safety: written once, sealed by a chain of hashes.
@NullMarked
package org.linchpin.server.audit;

import org.jspecify.annotations.NullMarked;
