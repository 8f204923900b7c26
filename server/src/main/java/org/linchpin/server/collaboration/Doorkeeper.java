package org.linchpin.server.collaboration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linchpin.server.accounts.Who;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/// Notes who asks for a live connection and to which model; whether they may is decided with every
/// message.
final class Doorkeeper implements HandshakeInterceptor {
  static final String ADMISSION = "linchpin.admission";

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes) {
    HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
    String[] parts = request.getURI().getPath().split("/");
    attributes.put(ADMISSION, new Admission(Who.of(asked), parts[parts.length - 2]));
    return true;
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      @Nullable Exception failure) {}
}
