/// Models as files to take away.
@NullMarked
package org.linchpin.server.export;

import org.jspecify.annotations.NullMarked;
