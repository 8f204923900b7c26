/// Numbers as people know them: with a unit, a spread, a period and a provenance.
@NullMarked
package org.linchpin.model.quantity;

import org.jspecify.annotations.NullMarked;
