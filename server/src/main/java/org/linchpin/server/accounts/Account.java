package org.linchpin.server.accounts;

import java.time.Instant;
import org.linchpin.server.accounts.Person.Standing;

/// Somebody's account.
///
/// @param login what is typed to log in, in small letters
/// @param name what others see
public record Account(String id, String login, String name, Standing standing, Instant made) {}
