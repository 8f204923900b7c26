/// The guides: one page for each block of the canvas and for each framework.
@NullMarked
package org.linchpin.guide.pages;

import org.jspecify.annotations.NullMarked;
