package org.linchpin.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/// What Spring Security does where there are accounts: odd requests are refused by its firewall and
/// forged ones by a token sent twice, as cookie and as header.
///
/// Who may what is not decided here but in [Access]; a workbench without accounts starts without
/// any of this.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(Site.URL)
@EnableWebSecurity
class SecurityConfiguration {

  @Bean
  SecurityFilterChain chain(HttpSecurity http, OrganisationLogin organisation) throws Exception {
    organisation.addTo(http);
    CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieName("__Host-XSRF-TOKEN");
    tokens.setCookieCustomizer(cookie -> cookie.secure(true).sameSite("Strict").path("/"));
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(
            csrf ->
                csrf.spa()
                    .csrfTokenRepository(tokens)
                    .ignoringRequestMatchers(SecurityConfiguration::needsNoToken))
        .exceptionHandling(
            failures ->
                failures.accessDeniedHandler(
                    (_, response, _) -> {
                      response.setStatus(403);
                      response.setContentType("application/problem+json");
                      response
                          .getWriter()
                          .write(
                              "{\"status\":403,\"title\":\"Forbidden\",\"detail\":\"This page is"
                                  + " out of date. Load it again, then try once more.\"}");
                    }))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  /// A browser adds cookies to a forged request, but no header with a token of the interface.
  private static boolean needsNoToken(HttpServletRequest request) {
    return Identify.bearer(request).isPresent() && SessionCookie.read(request).isEmpty();
  }
}
