/// The rules, one class each, and the registry that lists them.
@NullMarked
package org.linchpin.lint.rules;

import org.jspecify.annotations.NullMarked;
