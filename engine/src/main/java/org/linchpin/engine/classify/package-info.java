/// From necessity and distinction to what kind of activity it is.
@NullMarked
package org.linchpin.engine.classify;

import org.jspecify.annotations.NullMarked;
