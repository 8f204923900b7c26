/// The little Markdown that guides are written in, as values.
@NullMarked
package org.linchpin.guide.text;

import org.jspecify.annotations.NullMarked;
