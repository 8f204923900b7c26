/// The database: opened, migrated, read by many and written by one.
@NullMarked
package org.linchpin.server.storage;

import org.jspecify.annotations.NullMarked;
