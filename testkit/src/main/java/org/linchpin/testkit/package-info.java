/// What tests of several modules share.
@NullMarked
package org.linchpin.testkit;

import org.jspecify.annotations.NullMarked;
