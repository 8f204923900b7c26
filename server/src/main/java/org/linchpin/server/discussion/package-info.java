/// What people say about a model beside changing it: comments, and votes on the 30-day question.
@NullMarked
package org.linchpin.server.discussion;

import org.jspecify.annotations.NullMarked;
