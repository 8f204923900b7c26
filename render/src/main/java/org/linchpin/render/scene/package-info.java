/// A picture as shapes with measured places, before any file format.
@NullMarked
package org.linchpin.render.scene;

import org.jspecify.annotations.NullMarked;
