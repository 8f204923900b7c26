/// Who somebody is and what that one may do: accounts, sessions, workspaces, roles, permissions.
@NullMarked
package org.linchpin.server.accounts;

import org.jspecify.annotations.NullMarked;
