/// Runs the engine beside the requests, always on the latest text.
@NullMarked
package org.linchpin.server.analysis;

import org.jspecify.annotations.NullMarked;
