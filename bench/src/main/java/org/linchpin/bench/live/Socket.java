package org.linchpin.bench.live;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A WebSocket client (RFC 6455) that costs as little as it can, since it runs on the processors of
/// the server it measures: no threads, no characters, one copy of what arrives.
final class Socket {
  private static final int TEXT = 1;
  private static final int BINARY = 2;
  private static final int CLOSE = 8;
  private static final int PING = 9;
  private static final int PONG = 10;

  /// Somebody who is shown each message, which is only valid until it returns.
  interface Reader {
    void read(byte[] bytes, int from, int to);
  }

  private final SocketChannel channel;
  private byte[] held = new byte[0];
  private int holds;
  private boolean closed;

  private Socket(SocketChannel channel) {
    this.channel = channel;
  }

  static Socket open(int port, String path) throws IOException {
    SocketChannel channel = SocketChannel.open(new InetSocketAddress("localhost", port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    String request =
        """
        GET %s HTTP/1.1
        Host: localhost:%s
        Upgrade: websocket
        Connection: Upgrade
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
        Sec-WebSocket-Version: 13

        """
            .formatted(path, port)
            .replace("\n", "\r\n");
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    Socket socket = new Socket(channel);
    ByteBuffer one = ByteBuffer.allocate(1);
    StringBuilder answer = new StringBuilder();
    while (answer.length() < 4 || !answer.substring(answer.length() - 4).equals("\r\n\r\n")) {
      if (channel.read(one.clear()) < 0) {
        throw new EOFException("No WebSocket at port " + port);
      }
      answer.append((char) one.get(0));
    }
    if (!answer.toString().startsWith("HTTP/1.1 101")) {
      throw new IOException("No WebSocket at port %s: %s".formatted(port, answer));
    }
    channel.configureBlocking(false);
    return socket;
  }

  SocketChannel channel() {
    return channel;
  }

  boolean isClosed() {
    return closed;
  }

  void send(Peer.Message message) throws IOException {
    send(message.text() ? TEXT : BINARY, message.bytes());
  }

  /// Masked with zeros, which is a mask like any other.
  private void send(int kind, byte[] bytes) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(bytes.length + 8);
    frame.put((byte) (0x80 | kind));
    if (bytes.length < 126) {
      frame.put((byte) (0x80 | bytes.length));
    } else {
      frame.put((byte) (0x80 | 126)).putShort((short) bytes.length);
    }
    frame.putInt(0).put(bytes).flip();
    while (frame.hasRemaining() && !closed) {
      channel.write(frame);
    }
  }

  /// Reads what is there.
  ///
  /// @param buffer one for all, with an array behind it
  @SuppressWarnings("ByteBufferBackingArray") // the buffer is allocated by us, with an array
  void read(ByteBuffer buffer, Reader reader) throws IOException {
    int got = channel.read(buffer.clear());
    if (got < 0) {
      closed = true;
      return;
    }
    if (holds == 0) {
      keep(buffer.array(), parse(buffer.array(), got, reader), got);
    } else {
      held = holds + got > held.length ? Arrays.copyOf(held, 2 * (holds + got)) : held;
      System.arraycopy(buffer.array(), 0, held, holds, got);
      holds += got;
      keep(held, parse(held, holds, reader), holds);
    }
  }

  private void keep(byte[] bytes, int from, int to) {
    holds = to - from;
    held = holds > held.length ? new byte[2 * holds] : held;
    System.arraycopy(bytes, from, held, 0, holds);
  }

  /// Shows the whole messages to the reader; where the rest begins.
  private int parse(byte[] bytes, int to, Reader reader) throws IOException {
    int at = 0;
    while (to - at >= 2) {
      int length = bytes[at + 1] & 0x7F;
      int head = length == 126 ? 4 : length == 127 ? 10 : 2;
      if (to - at < head) {
        break;
      }
      for (int i = 2; i < head; i++) {
        length = i == 2 ? bytes[at + i] & 0xFF : length << 8 | (bytes[at + i] & 0xFF);
      }
      int end = at + head + length;
      if (end > to) {
        break;
      }
      take(bytes[at] & 0xF, bytes, at + head, end, reader);
      at = end;
    }
    return at;
  }

  private void take(int kind, byte[] bytes, int from, int to, Reader reader) throws IOException {
    switch (kind) {
      case PING -> send(PONG, Arrays.copyOfRange(bytes, from, to));
      case CLOSE -> closed = true;
      default -> reader.read(bytes, from, to);
    }
  }
}
