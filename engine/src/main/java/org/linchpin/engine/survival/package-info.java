/// How long the business lives when one activity stops, day by day and without chance.
@NullMarked
package org.linchpin.engine.survival;

import org.jspecify.annotations.NullMarked;
