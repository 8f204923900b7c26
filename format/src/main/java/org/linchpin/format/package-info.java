/// Documents to and from YAML and JSON.
@NullMarked
package org.linchpin.format;

import org.jspecify.annotations.NullMarked;
