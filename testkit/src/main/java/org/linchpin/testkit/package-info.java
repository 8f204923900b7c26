/// What tests share: seeded generators of models, and golden files.
@NullMarked
package org.linchpin.testkit;

import org.jspecify.annotations.NullMarked;
