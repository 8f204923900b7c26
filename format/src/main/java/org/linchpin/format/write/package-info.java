/// Models to YAML and JSON text.
@NullMarked
package org.linchpin.format.write;

import org.jspecify.annotations.NullMarked;
