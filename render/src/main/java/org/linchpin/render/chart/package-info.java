/// Small charts as SVG that stretches with the page: marks only, the words stand beside them.
@NullMarked
package org.linchpin.render.chart;

import org.jspecify.annotations.NullMarked;
