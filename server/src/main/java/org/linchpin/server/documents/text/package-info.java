/// What an edit did to a text: ranges replaced, turned round, and carried over later ones.
@NamedInterface("text")
@NullMarked
package org.linchpin.server.documents.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
