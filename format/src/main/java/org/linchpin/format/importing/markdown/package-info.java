/// Canvases in Markdown: from text to pieces, from pieces to blocks and items.
@NullMarked
package org.linchpin.format.importing.markdown;

import org.jspecify.annotations.NullMarked;
