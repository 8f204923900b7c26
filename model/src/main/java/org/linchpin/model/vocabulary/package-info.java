/// The attributes of each kind of element, one constant each.
@NullMarked
package org.linchpin.model.vocabulary;

import org.jspecify.annotations.NullMarked;
