package org.linchpin.server.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.linchpin.server.accounts.Person.Guest;
import org.linchpin.server.accounts.Person.Owner;
import org.linchpin.server.accounts.Person.Stranger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out who each request comes from: by a share link, a token or a session, in this order.
///
/// Whoever sends a share link along is treated as a guest even where they might do more, so that a
/// shared page shows its owner what others see.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class Identify extends OncePerRequestFilter {
  /// The header with the secret of a share link; a live connection has it as `share` in its
  /// address.
  static final String SHARE = "X-Linchpin-Share";

  private static final String BEARER = "Bearer ";

  private final Site site;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final ObjectProvider<Guests> guests;

  Identify(Site site, Sessions sessions, ApiTokens tokens, ObjectProvider<Guests> guests) {
    this.site = site;
    this.sessions = sessions;
    this.tokens = tokens;
    this.guests = guests;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Who.note(request, person(request));
    chain.doFilter(request, response);
  }

  private Person person(HttpServletRequest request) {
    Optional<String> share =
        Optional.ofNullable(request.getHeader(SHARE))
            .or(() -> live(request) ? queried(request, "share") : Optional.empty());
    if (share.isPresent()) {
      return guests.stream().findFirst().map(g -> g.guest(share.get())).orElse(new Guest("", ""));
    }
    if (!site.hasAccounts()) {
      return new Owner();
    }
    return bearer(request)
        .map(tokens::member)
        .orElseGet(() -> SessionCookie.read(request).flatMap(sessions::member))
        .map(Person.class::cast)
        .orElseGet(Stranger::new);
  }

  private static boolean live(HttpServletRequest request) {
    return request.getRequestURI().endsWith("/live");
  }

  private static Optional<String> queried(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  static Optional<Secret> bearer(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.startsWith(BEARER))
        .map(header -> new Secret(header.substring(BEARER.length()).strip()));
  }
}
