package org.linchpin.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers only pages of this machine: without accounts, any web site open in the same browser
/// could otherwise ask us things under a name of its own (DNS rebinding) or from its own pages.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LocalOnly extends OncePerRequestFilter {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Headers.write(response);
    String origin = request.getHeader("Origin");
    if (!LOCAL.contains(request.getServerName()) || (origin != null && !isOwn(request, origin))) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setContentType("application/problem+json");
      response
          .getWriter()
          .write(
              "{\"status\":403,\"title\":\"Forbidden\",\"detail\":\"The workbench answers its own"
                  + " pages on this machine only.\"}");
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isOwn(HttpServletRequest request, @Nullable String origin) {
    try {
      URI uri = URI.create(String.valueOf(origin));
      return uri.getHost() != null
          && LOCAL.contains(uri.getHost())
          && uri.getPort() == request.getServerPort();
    } catch (IllegalArgumentException nonsense) {
      return false;
    }
  }
}
