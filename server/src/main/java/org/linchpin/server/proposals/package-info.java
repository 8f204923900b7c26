/// Edits that are proposed, by a program or a person, and made when somebody accepts them.
@NullMarked
package org.linchpin.server.proposals;

import org.jspecify.annotations.NullMarked;
