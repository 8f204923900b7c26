/// Models seen through frameworks, and templates to fill in.
@NullMarked
package org.linchpin.app.frameworks;

import org.jspecify.annotations.NullMarked;
