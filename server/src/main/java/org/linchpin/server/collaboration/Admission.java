package org.linchpin.server.collaboration;

import org.linchpin.server.accounts.Person;

/// Whoever asked for a live connection, and to which model.
record Admission(Person person, String model) {}
