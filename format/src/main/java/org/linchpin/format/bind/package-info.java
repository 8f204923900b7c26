/// From a tree to a business model, with an error for whatever does not fit.
@NullMarked
package org.linchpin.format.bind;

import org.jspecify.annotations.NullMarked;
