/// Models on disk: the log of changes, snapshots, versions.
@NullMarked
package org.linchpin.server.documents.store;

import org.jspecify.annotations.NullMarked;
