/// A YAML or JSON text as a tree that knows where everything stands.
@NullMarked
package org.linchpin.format.tree;

import org.jspecify.annotations.NullMarked;
