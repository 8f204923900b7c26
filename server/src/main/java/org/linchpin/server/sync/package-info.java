/// Models kept in step with a folder of YAML files, so that teams can keep them in git.
@NullMarked
package org.linchpin.server.sync;

import org.jspecify.annotations.NullMarked;
