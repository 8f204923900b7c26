package org.linchpin.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.linchpin.server.accounts.Site;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers the workbench's own pages only: any web site open in the same browser could otherwise
/// ask us things under a name of its own (DNS rebinding) or from its own pages.
///
/// A trusted proxy may call us by another name; the origin of the page has to be ours even then.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OwnPagesOnly extends OncePerRequestFilter {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final Site site;

  OwnPagesOnly(Site site) {
    this.site = site;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Headers.write(response, site);
    String origin = request.getHeader("Origin");
    if (!isOwnHost(request) || (origin != null && !isOwn(request, origin))) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setContentType("application/problem+json");
      response
          .getWriter()
          .write(
              "{\"status\":403,\"title\":\"Forbidden\",\"detail\":\"The workbench answers its own"
                  + " pages only, at the address it was started for.\"}");
      return;
    }
    chain.doFilter(request, response);
  }

  private boolean isOwnHost(HttpServletRequest request) {
    return site.hasAccounts()
        ? site.isOwnHost(request.getServerName()) || site.trusts(request.getRemoteAddr())
        : LOCAL.contains(request.getServerName());
  }

  private boolean isOwn(HttpServletRequest request, String origin) {
    if (site.hasAccounts()) {
      return site.isOwnOrigin(origin);
    }
    try {
      URI uri = URI.create(origin);
      return uri.getHost() != null
          && LOCAL.contains(uri.getHost())
          && uri.getPort() == request.getServerPort();
    } catch (IllegalArgumentException nonsense) {
      return false;
    }
  }
}
