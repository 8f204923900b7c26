/// The review of a model in a browser: what lies on the table, and the edits that close it.
@NullMarked
package org.linchpin.server.review;

import org.jspecify.annotations.NullMarked;
