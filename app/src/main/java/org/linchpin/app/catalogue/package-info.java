/// Picking activities from the catalogue.
@NullMarked
package org.linchpin.app.catalogue;

import org.jspecify.annotations.NullMarked;
