package org.linchpin.server.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookie with the secret of a session: out of reach of scripts, sent by our own pages only,
/// and bound to this very host by its name.
final class SessionCookie {
  static final String NAME = "__Host-linchpin";

  private SessionCookie() {}

  static Optional<Secret> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(cookie -> new Secret(cookie.getValue()))
            .findFirst();
  }

  static void write(HttpServletResponse response, Secret secret) {
    put(response, secret.text(), Sessions.LONGEST);
  }

  static void clear(HttpServletResponse response) {
    put(response, "", Duration.ZERO);
  }

  private static void put(HttpServletResponse response, String value, Duration age) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, value)
            .httpOnly(true)
            .secure(true)
            .sameSite("Strict")
            .path("/")
            .maxAge(age)
            .build()
            .toString());
  }
}
