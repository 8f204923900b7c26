/// The workbench: the same engine in a browser, for a team, live.
@NullMarked
package org.linchpin.server;

import org.jspecify.annotations.NullMarked;
