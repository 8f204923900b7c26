/// Edits on documents: the text changes where the edit says so and nowhere else.
@NullMarked
package org.linchpin.format.edit;

import org.jspecify.annotations.NullMarked;
