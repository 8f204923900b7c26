/// Guides that answer for an open model.
@NullMarked
package org.linchpin.app.guide;

import org.jspecify.annotations.NullMarked;
