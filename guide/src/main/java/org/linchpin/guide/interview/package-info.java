/// The questions of the interview as data.
@NullMarked
package org.linchpin.guide.interview;

import org.jspecify.annotations.NullMarked;
