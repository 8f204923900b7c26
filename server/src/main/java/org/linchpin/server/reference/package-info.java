/// What can be written, shown and asked: vocabulary, frameworks, examples, rules.
@NullMarked
package org.linchpin.server.reference;

import org.jspecify.annotations.NullMarked;
