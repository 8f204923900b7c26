/// Measures the stop test from within its package.
@NullMarked
package org.linchpin.engine.stop;

import org.jspecify.annotations.NullMarked;
