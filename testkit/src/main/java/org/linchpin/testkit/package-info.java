/// Seeded generators of models for tests and benchmarks.
@NullMarked
package org.linchpin.testkit;

import org.jspecify.annotations.NullMarked;
