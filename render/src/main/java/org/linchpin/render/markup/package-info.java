/// Writers of SVG and HTML text.
@NullMarked
package org.linchpin.render.markup;

import org.jspecify.annotations.NullMarked;
