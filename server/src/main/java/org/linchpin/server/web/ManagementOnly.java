package org.linchpin.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets the port for health and figures answer about these and nothing else: its server would pass
/// any other path on to the workbench, past everything that guards that.
///
/// It belongs to the context of that port alone, and is therefore named in
/// `META-INF/spring/...ManagementContextConfiguration.imports` and not a component.
final class ManagementOnly extends OncePerRequestFilter {
  private static final Pattern OWN =
      Pattern.compile("/actuator/(prometheus|health|health/(liveness|readiness))");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Headers.write(response);
    if (OWN.matcher(request.getRequestURI()).matches() && request.getMethod().equals("GET")) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
