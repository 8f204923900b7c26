/// The JSON Schema of the format, made from the vocabulary.
@NullMarked
package org.linchpin.format.schema;

import org.jspecify.annotations.NullMarked;
