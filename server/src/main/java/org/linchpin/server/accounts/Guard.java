package org.linchpin.server.accounts;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linchpin.server.accounts.Person.Member;
import org.linchpin.server.audit.Deed;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Stands in front of every endpoint: looks up what it asks for in [Permissions] and lets [Access]
/// decide. What is not declared is refused.
@Component
class Guard implements HandlerInterceptor, WebMvcConfigurer {
  private final Access access;
  private final Trail trail;

  Guard(Access access, Trail trail) {
    this.access = access;
    this.trail = trail;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod)
        || request.getDispatcherType() == DispatcherType.ASYNC) {
      return true;
    }
    Optional<Permission> permission = Permissions.endpoint(request.getMethod(), pattern(request));
    Decision decision =
        permission
            .map(p -> access.decide(Who.of(request), p, subject(request, p)))
            .orElse(Decision.UNKNOWN);
    if (decision == Decision.ALLOWED) {
      return true;
    }
    if (decision == Decision.FORBIDDEN && Who.of(request) instanceof Member) {
      trail.record(request, Deed.REFUSED, "", request.getMethod() + " " + request.getRequestURI());
    }
    throw RefusedException.of(decision);
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (handler instanceof HandlerMethod
        && pattern(request).contains("/files/")
        && response.getStatus() == HttpServletResponse.SC_OK) {
      trail.record(
          request,
          Deed.EXPORTED,
          access.workspaceOf(variable(request, "id")),
          request.getRequestURI().substring("/api/models/".length()));
    }
  }

  private static String pattern(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }

  private static String subject(HttpServletRequest request, Permission permission) {
    return switch (permission.about()) {
      case MODEL -> variable(request, "id");
      case WORKSPACE -> variable(request, "workspace");
      case NOTHING ->
          Optional.ofNullable(request.getParameter("workspace"))
              .filter(_ -> permission == Permission.CREATE)
              .orElse("");
    };
  }

  private static String variable(HttpServletRequest request, String name) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? String.valueOf(variables.get(name))
        : "";
  }
}
