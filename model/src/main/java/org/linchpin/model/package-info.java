/// The document of a business model: its blocks, elements, links, quantities and edits.
@NullMarked
package org.linchpin.model;

import org.jspecify.annotations.NullMarked;
