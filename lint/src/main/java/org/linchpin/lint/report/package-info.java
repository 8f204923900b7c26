/// Findings written as text, JSON, SARIF, GitHub annotations and JUnit XML.
@NullMarked
package org.linchpin.lint.report;

import org.jspecify.annotations.NullMarked;
