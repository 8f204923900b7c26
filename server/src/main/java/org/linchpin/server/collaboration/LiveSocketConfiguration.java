package org.linchpin.server.collaboration;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/// Where the live connections are.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class LiveSocketConfiguration implements WebSocketConfigurer {
  private final LiveSocket socket;

  LiveSocketConfiguration(LiveSocket socket) {
    this.socket = socket;
  }

  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry
        .addHandler(socket, "/api/models/*/live")
        .addInterceptors(new Doorkeeper())
        // the origin is checked before, for this as for everything else
        .setAllowedOriginPatterns("*")
        .setHandshakeHandler(new DefaultHandshakeHandler(new Uncompressed()));
  }
}
