/// Older formats brought to the present one, step by step, in the text itself.
@NullMarked
package org.linchpin.format.migrate;

import org.jspecify.annotations.NullMarked;
