/// When equipment is best replaced before it breaks.
@NullMarked
package org.linchpin.engine.maintenance;

import org.jspecify.annotations.NullMarked;
