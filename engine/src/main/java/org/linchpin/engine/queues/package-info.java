/// How long work waits before somebody takes it up.
@NullMarked
package org.linchpin.engine.queues;

import org.jspecify.annotations.NullMarked;
