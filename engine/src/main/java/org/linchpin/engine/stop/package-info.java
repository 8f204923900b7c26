/// The 30-day stop test under uncertainty: what happens, day by day, when an activity stops.
@NullMarked
package org.linchpin.engine.stop;

import org.jspecify.annotations.NullMarked;
