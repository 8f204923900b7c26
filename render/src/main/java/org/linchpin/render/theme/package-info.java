/// The colours of everything Linchpin draws, in one place.
@NullMarked
package org.linchpin.render.theme;

import org.jspecify.annotations.NullMarked;
