/// Canvases in YAML and JSON, read from a bounded event stream.
@NullMarked
package org.linchpin.format.importing.yaml;

import org.jspecify.annotations.NullMarked;
