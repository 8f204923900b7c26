/// A business model as a coherent system of gates: what needs what, and what fails when.
@NullMarked
package org.linchpin.engine.structure;

import org.jspecify.annotations.NullMarked;
