/// Findings about a business model: rules, their profile, suppressions and pages.
@NullMarked
package org.linchpin.lint;

import org.jspecify.annotations.NullMarked;
