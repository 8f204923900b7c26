/// The use cases that the command line and the server share.
@NullMarked
package org.linchpin.app;

import org.jspecify.annotations.NullMarked;
