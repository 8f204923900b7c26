/// The laws of the house as tests, and the reference pages made from the code.
@NullMarked
package org.linchpin.architecture;

import org.jspecify.annotations.NullMarked;
