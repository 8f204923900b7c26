/// The interview: which question comes next, and which edits an answer is.
@NullMarked
package org.linchpin.app.interview;

import org.jspecify.annotations.NullMarked;
