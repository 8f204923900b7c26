/// The command line: parse, call the use case, print.
@NullMarked
package org.linchpin.cli;

import org.jspecify.annotations.NullMarked;
