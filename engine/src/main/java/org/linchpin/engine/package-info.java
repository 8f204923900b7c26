/// Pure analyses of a business model: structure, survival, classification.
@NullMarked
package org.linchpin.engine;

import org.jspecify.annotations.NullMarked;
