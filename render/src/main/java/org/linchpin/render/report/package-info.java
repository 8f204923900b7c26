/// The report of an assessment: one page that stands alone.
@NullMarked
package org.linchpin.render.report;

import org.jspecify.annotations.NullMarked;
