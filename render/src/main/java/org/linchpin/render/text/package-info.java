/// Text before it is drawn: how wide it is, where it breaks, what of it cannot be shown.
@NullMarked
package org.linchpin.render.text;

import org.jspecify.annotations.NullMarked;
