/// Knowledge as data: the example models.
@NullMarked
package org.linchpin.guide;

import org.jspecify.annotations.NullMarked;
