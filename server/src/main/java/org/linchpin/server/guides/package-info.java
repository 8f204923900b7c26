/// The knowledge around a model: guides, the catalogue of activities, and which framework suits.
@NullMarked
package org.linchpin.server.guides;

import org.jspecify.annotations.NullMarked;
