package org.linchpin.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/// Who a request comes from, as [Identify] found out.
@Component
public class Who {
  private static final String PERSON = "linchpin.person";

  private final Site site;

  Who(Site site) {
    this.site = site;
  }

  static void note(HttpServletRequest request, Person person) {
    request.setAttribute(PERSON, person);
  }

  /// The person; a stranger when nobody has looked.
  public static Person of(HttpServletRequest request) {
    return request.getAttribute(PERSON) instanceof Person person ? person : new Person.Stranger();
  }

  /// The address the request comes from; what proxies say of it is believed of those that are
  /// trusted.
  public String address(HttpServletRequest request) {
    String forwarded = request.getHeader("X-Forwarded-For");
    return site.client(request.getRemoteAddr(), forwarded == null ? "" : forwarded);
  }
}
