/// Scenes as SVG.
@NullMarked
package org.linchpin.render.svg;

import org.jspecify.annotations.NullMarked;
