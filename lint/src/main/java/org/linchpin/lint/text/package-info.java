/// The transparent judgement of sticky-note texts: is this something the business does or something
/// it has?
@NullMarked
package org.linchpin.lint.text;

import org.jspecify.annotations.NullMarked;
