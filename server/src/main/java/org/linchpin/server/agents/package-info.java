/// Programs that help: what they may ask and propose, over the Model Context Protocol.
@NullMarked
package org.linchpin.server.agents;

import org.jspecify.annotations.NullMarked;
