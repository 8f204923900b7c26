package org.linchpin.server.discussion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.linchpin.server.accounts.Person;
import org.linchpin.server.accounts.Secret;
import org.linchpin.server.accounts.Who;

/// Whoever speaks: an account, or without accounts a browser.
///
/// A browser shows who it is by a secret of its own in a header; others are told a hash of it, so
/// that nobody can speak, vote or look up votes as somebody else.
///
/// @param key tells voices apart; no secret
/// @param name what others see, perhaps empty
record Voice(String key, String name) {
  static final String HEADER = "X-Linchpin-Voice";
  private static final int LONGEST_NAME = 60;
  private static final int KEY_LENGTH = 24;

  /// @param told the name that the browser gives; an account has its own
  static Voice of(HttpServletRequest request, String told) {
    Person person = Who.of(request);
    String name = person.author(told.strip());
    return new Voice(
        key(request, person), name.substring(0, Math.min(name.length(), LONGEST_NAME)));
  }

  static Voice of(HttpServletRequest request) {
    return of(request, "");
  }

  private static String key(HttpServletRequest request, Person person) {
    return switch (person) {
      case Person.Member member -> member.account();
      case Person.Owner _ ->
          "browser-"
              + new Secret(Objects.requireNonNullElse(request.getHeader(HEADER), ""))
                  .hash()
                  .substring(0, KEY_LENGTH);
      case Person.Guest _, Person.Stranger _ -> "";
    };
  }
}
