/// Documents and edits as browsers see them.
@NamedInterface("wire")
@NullMarked
package org.linchpin.server.documents.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
