/// Many people in one document: edits in, what was committed out, and who is where.
@NullMarked
package org.linchpin.server.collaboration;

import org.jspecify.annotations.NullMarked;
