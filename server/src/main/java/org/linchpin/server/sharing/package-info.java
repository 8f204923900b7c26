/// Links that show a model, and nothing else, to whoever has them.
@NullMarked
package org.linchpin.server.sharing;

import org.jspecify.annotations.NullMarked;
