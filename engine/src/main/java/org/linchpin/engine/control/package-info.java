/// Telling signal from noise in a series of measurements.
@NullMarked
package org.linchpin.engine.control;

import org.jspecify.annotations.NullMarked;
