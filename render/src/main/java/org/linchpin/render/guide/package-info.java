/// Guides as pages of HTML.
@NullMarked
package org.linchpin.render.guide;

import org.jspecify.annotations.NullMarked;
