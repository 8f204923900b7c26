/// The catalogue of typical activities.
@NullMarked
package org.linchpin.guide.catalogue;

import org.jspecify.annotations.NullMarked;
