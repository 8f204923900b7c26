package org.linchpin.server.collaboration;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;

/// A message as it leaves, encoded once however many browsers get it.
///
/// The server's library encodes a text frame letter by letter for each connection; bytes it passes
/// on as they are.
final class Frame {
  private final byte[] bytes;
  private volatile @Nullable TextMessage text;

  /// @param bytes JSON in UTF-8, which is not changed any more
  Frame(byte[] bytes) {
    this.bytes = bytes;
  }

  static Frame of(String json) {
    return new Frame(json.getBytes(StandardCharsets.UTF_8));
  }

  int length() {
    return bytes.length;
  }

  /// For a browser that takes bytes.
  WebSocketMessage<?> asBytes() {
    return new BinaryMessage(ByteBuffer.wrap(bytes));
  }

  /// For everybody else.
  WebSocketMessage<?> asText() {
    TextMessage made = text;
    if (made == null) {
      made = new TextMessage(new String(bytes, StandardCharsets.UTF_8));
      text = made;
    }
    return made;
  }
}
