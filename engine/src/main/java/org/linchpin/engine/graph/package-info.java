/// Directed graphs of plain numbers: strong components, dominators, reach and order, all linear or
/// nearly so and none of them recursive.
@NullMarked
package org.linchpin.engine.graph;

import org.jspecify.annotations.NullMarked;
