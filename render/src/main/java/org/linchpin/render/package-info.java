/// Canvases as pictures and pages: what to show, where it stands, and how it is written.
@NullMarked
package org.linchpin.render;

import org.jspecify.annotations.NullMarked;
