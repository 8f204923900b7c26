/// Documents and edits as browsers see them.
@NullMarked
@NamedInterface("wire")
package org.linchpin.server.documents.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
