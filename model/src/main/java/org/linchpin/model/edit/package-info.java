/// Changes to a document, one property or element at a time.
@NullMarked
package org.linchpin.model.edit;

import org.jspecify.annotations.NullMarked;
