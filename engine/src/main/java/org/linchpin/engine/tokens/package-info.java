/// How a token is spread, and what an account is worth.
@NullMarked
package org.linchpin.engine.tokens;

import org.jspecify.annotations.NullMarked;
