/// Importers: other people's canvases to a business model, with a report of what was found.
@NullMarked
package org.linchpin.format.importing;

import org.jspecify.annotations.NullMarked;
