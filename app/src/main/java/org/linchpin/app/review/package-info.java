/// The review of a model: when it is due, what changed since the last one, and what was decided.
@NullMarked
package org.linchpin.app.review;

import org.jspecify.annotations.NullMarked;
