package org.linchpin.server.collaboration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.standard.StandardWebSocketUpgradeStrategy;

/// Connections without compression: to compress the same message for each of five hundred browsers
/// costs more than all the rest, and a quarter of a megabyte for each.
final class Uncompressed extends StandardWebSocketUpgradeStrategy {
  @Override
  public void upgrade(
      ServerHttpRequest request,
      ServerHttpResponse response,
      @Nullable String protocol,
      List<WebSocketExtension> extensions,
      @Nullable Principal user,
      WebSocketHandler handler,
      Map<String, Object> attributes) {
    HttpServletRequest plain = new WithoutExtensions(getHttpServletRequest(request));
    super.upgrade(
        new ServletServerHttpRequest(plain),
        response,
        protocol,
        List.of(),
        user,
        handler,
        attributes);
  }

  private static final class WithoutExtensions extends HttpServletRequestWrapper {
    WithoutExtensions(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return name.equalsIgnoreCase("Sec-WebSocket-Extensions")
          ? Collections.emptyEnumeration()
          : super.getHeaders(name);
    }
  }
}
