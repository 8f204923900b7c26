/// A load of browsers on the workbench and on Hocuspocus.
@NullMarked
package org.linchpin.bench.live;

import org.jspecify.annotations.NullMarked;
