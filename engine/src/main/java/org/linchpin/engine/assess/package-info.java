/// The whole answer: which activities are key, and why.
@NullMarked
package org.linchpin.engine.assess;

import org.jspecify.annotations.NullMarked;
