/// Other pictures of a model: how its blocks relate, and a mind map.
@NullMarked
package org.linchpin.render.map;

import org.jspecify.annotations.NullMarked;
