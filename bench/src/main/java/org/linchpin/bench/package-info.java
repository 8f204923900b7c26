/// Measurements of speed and memory, side by side with the libraries others would use; run by hand.
@NullMarked
package org.linchpin.bench;

import org.jspecify.annotations.NullMarked;
