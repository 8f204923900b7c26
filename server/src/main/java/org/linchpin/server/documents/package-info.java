/// Documents: their text, the edits that made it, and their history.
@NullMarked
package org.linchpin.server.documents;

import org.jspecify.annotations.NullMarked;
