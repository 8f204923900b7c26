/// How much each activity matters: reliability importance and a fair share of revenue.
@NullMarked
package org.linchpin.engine.importance;

import org.jspecify.annotations.NullMarked;
