/// What an importer gathers from a text before it becomes a business model.
@NullMarked
package org.linchpin.format.importing.canvas;

import org.jspecify.annotations.NullMarked;
