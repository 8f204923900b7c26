/// Ways to look at a model: frameworks with their slots, and what of a model stands in each.
@NullMarked
package org.linchpin.model.lens;

import org.jspecify.annotations.NullMarked;
