/// The frameworks a model can be seen through, each a file of slots on a grid.
@NullMarked
package org.linchpin.guide.frameworks;

import org.jspecify.annotations.NullMarked;
