/// The interview in a browser: asks about a model, and turns answers into edits for it.
@NullMarked
package org.linchpin.server.interview;

import org.jspecify.annotations.NullMarked;
