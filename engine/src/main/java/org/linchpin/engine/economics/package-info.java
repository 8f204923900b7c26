/// How much must be sold before a business earns more than it costs, and what demand leaves over.
@NullMarked
package org.linchpin.engine.economics;

import org.jspecify.annotations.NullMarked;
